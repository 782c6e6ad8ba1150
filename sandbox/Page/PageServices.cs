using DebateBot.Sandbox.Sample;

namespace DebateBot.Sandbox.Page;

/// <summary>What the page needs of its own.</summary>
public static class PageServices
{
    public static IServiceCollection AddSandboxPage(this IServiceCollection services)
    {
        services.AddSingleton<ReadMarks>();
        services.AddSingleton<SampleThread>();
        services.AddHostedService(provider => provider.GetRequiredService<SampleThread>());
        services.AddScoped<Visit>();
        services.AddScoped<PageScript>();
        return services;
    }

    public static void MapSandboxPage(this IEndpointRouteBuilder app)
    {
        app.MapPageFiles();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
