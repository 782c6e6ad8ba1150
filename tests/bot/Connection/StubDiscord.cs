using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DebateBot.Tests.Bot.Connection;

/// <summary>A Discord that says exactly what a test tells it to, right or wrong, over real sockets.</summary>
internal sealed class StubDiscord : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<StubGateway> _connections = Channel.CreateUnbounded<StubGateway>();
    private readonly ConcurrentQueue<StubGateway> _open = new();
    private readonly ConcurrentQueue<SeenRequest> _seen = new();

    private StubDiscord()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Map("/gateway/{name}", AcceptAsync);
        _app.Map("/api/v10/{**path}", AnswerAsync);
    }

    public string Address => _app.Urls.First();

    public string ApiUrl => $"{Address}/api/v10";

    public IReadOnlyCollection<SeenRequest> Seen => _seen;

    /// <summary>Asked before the usual answers; null leaves the answer to them.</summary>
    public Func<SeenRequest, StubAnswer?> Answer { get; set; } = _ => null;

    public static async Task<StubDiscord> StartAsync()
    {
        var stub = new StubDiscord();
        await stub._app.StartAsync(TestContext.Current.CancellationToken);
        return stub;
    }

    /// <summary>The bot's next connection to the gateway.</summary>
    public async Task<StubGateway> AcceptAsync(CancellationToken cancellationToken) =>
        await _connections.Reader.ReadAsync(cancellationToken);

    public SeenRequest Last(string method, string path) => _seen.Last(r => r.Method == method && r.Path == path);

    public StubAnswer GatewayBot(int remaining, int resetAfter, int shards = 1, int maxConcurrency = 1) =>
        new(
            200,
            $$"""
            {"url":"{{Address.Replace("http", "ws")}}/gateway/general","shards":{{shards}},
            "session_start_limit":{"total":1000,"remaining":{{remaining}},"reset_after":{{resetAfter}},"max_concurrency":{{maxConcurrency}}}
            }
            """
        );

    private async Task AcceptAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var connection = new StubGateway(socket, context.Request);
        _open.Enqueue(connection);
        await _connections.Writer.WriteAsync(connection, context.RequestAborted);
        await connection.Ended;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var seen = await SeenRequest.OfAsync(context.Request);
        _seen.Enqueue(seen);
        var answer = Answer(seen) ?? Usual(seen);
        if (answer.Drops)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        if (answer.Json is null)
            return;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.Json, context.RequestAborted);
    }

    private StubAnswer Usual(SeenRequest seen) =>
        seen.Path switch
        {
            "/gateway/bot" => GatewayBot(remaining: 999, resetAfter: 0),
            "/applications/@me" => new(200, """{"id":"900","name":"DebateBot","flags":524288}"""),
            "/users/@me" => new(200, """{"id":"901","username":"debatebot","global_name":"DebateBot","bot":true}"""),
            _ => new(404, """{"code":0,"message":"404: Not Found"}"""),
        };

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _open) // a server that still has one waits a second for it to end
            connection.Drop();
        await _app.DisposeAsync();
    }
}

internal sealed record StubAnswer(int Status, string? Json = null)
{
    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>The connection breaks instead.</summary>
    public bool Drops { get; init; }
}
