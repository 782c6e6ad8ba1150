using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

/// <summary>A few web pages on this machine.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private PageServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/bridge", () => Results.Content(Page(Story), "text/html"));
        app.MapGet("/empty", () => Results.Content(Page("<p>Soon.</p>"), "text/html"));
        app.MapGet("/file", () => Results.Bytes([1, 2, 3], "application/pdf"));
    }

    public string Address => app.Urls.First();

    /// <summary>The setting that lets the bot fetch from here.</summary>
    public string Allow => $"--Articles:AllowHosts={new Uri(Address).Authority}";

    private static string Story =>
        string.Concat(
            Enumerable
                .Range(1, 6)
                .Select(day =>
                    $"<p>On day {day} the council met, argued over the bridge, and went home, none the wiser than before. Nobody gave way.</p>"
                )
        );

    public static async Task<PageServer> StartAsync()
    {
        var server = new PageServer();
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Page(string body) =>
        $"""
            <html><head><title>A bridge too many</title><meta name="author" content="Nora Field">
            <meta property="og:site_name" content="River News"></head><body><article><h1>A bridge too many</h1>{body}</article></body></html>
            """;
}
