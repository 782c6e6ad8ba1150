using DebateBot.Sandbox.Faults;
using DebateBot.Sandbox.Gateway;
using DebateBot.Sandbox.Page;
using DebateBot.Sandbox.Rest;
using DebateBot.Sandbox.Rest.Limits;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.DataProtection;

namespace DebateBot.Sandbox;

/// <summary>The web application: what is in it, and in which order a request passes through.</summary>
internal static class SandboxApp
{
    private const long LargestBody = 64 * 1024 * 1024;

    public static WebApplication Build(SandboxSettings settings, SandboxWorld world, string url)
    {
        // Named after this assembly wherever it runs: the static files' manifest carries that name.
        var options = new WebApplicationOptions
        {
            ApplicationName = typeof(SandboxApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        };
        var builder = WebApplication.CreateBuilder(options);
        builder.Configuration.Sources.Clear(); // the bot's own settings are not for this host
        builder.Configuration.AddInMemoryCollection();
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(url);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // A port that is taken is no failure: the next one is tried.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(world);
        builder.Services.AddHostedService<WorldFile>();
        builder.Services.AddHostedService<LinkPreviews>();
        // A page's keys live as long as the page's server: nothing of a trial stays in the user's folder.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddSingleton<Buckets>();
        builder.Services.AddSingleton<FaultSwitch>();
        builder.Services.AddGateway();
        builder.Services.AddSandboxPage();
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));

        var app = builder.Build();
        app.UseMiddleware<LoopbackOnly>();
        app.UseMiddleware<InvalidRequests>();
        app.UseMiddleware<ErrorAnswers>();
        app.UseWebSockets();
        app.UseRouting();
        app.UseMiddleware<FaultyAnswers>();
        app.UseMiddleware<RateLimits>();
        app.UseAntiforgery();
        app.MapStaticAssets(AssetsManifest.Find());
        app.MapDiscordApi();
        app.MapGateway();
        app.MapFaults();
        app.MapSandboxPage();
        return app;
    }
}
