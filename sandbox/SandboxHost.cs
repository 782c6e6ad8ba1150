using DebateBot.Sandbox.Page;

namespace DebateBot.Sandbox;

public static class SandboxHost
{
    public static Task RunAsync(string[] args)
    {
        var b = WebApplication.CreateBuilder(args);
        b.WebHost.UseStaticWebAssets();
        b.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = b.Build();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app.RunAsync("http://127.0.0.1:5077");
    }
}
