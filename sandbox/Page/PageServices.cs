namespace DebateBot.Sandbox.Page;

/// <summary>What the page needs of its own.</summary>
public static class PageServices
{
    public static IServiceCollection AddSandboxPage(this IServiceCollection services) => services;
}
