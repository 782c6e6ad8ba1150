using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DebateBot.Bench.Played;

/// <summary>
/// A Discord that only plays: frames as fast as the wire takes them, and a note of when each callback came. It does so little that the
/// client is what is measured.
/// </summary>
internal sealed class PlayedDiscord : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<PlayedConnection> connections = Channel.CreateUnbounded<PlayedConnection>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> asked = new(StringComparer.Ordinal);
    private readonly Channel<long> done = Channel.CreateUnbounded<long>();

    private PlayedDiscord()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.UseWebSockets();
        app.Map("/gateway/{**rest}", AcceptAsync);
        app.MapPost(
            "/done",
            context => done.Writer.WriteAsync(Stopwatch.GetTimestamp(), context.RequestAborted).AsTask()
        );
        app.MapPost("/api/v10/interactions/{id}/{token}/callback", Answered);
        app.MapFallback("/api/{**path}", PlayedAnswers.AnswerAsync);
    }

    public Uri Address => new(app.Urls.First());

    private Uri Gateway => new($"ws://{Address.Authority}/gateway/");

    public static async Task<PlayedDiscord> StartAsync(CancellationToken cancellationToken)
    {
        var discord = new PlayedDiscord();
        await discord.app.StartAsync(cancellationToken);
        return discord;
    }

    /// <summary>The next client that has signed in.</summary>
    public async Task<PlayedConnection> AcceptAsync(CancellationToken cancellationToken) =>
        await connections.Reader.ReadAsync(cancellationToken);

    /// <summary>When the client said that it has received everything (a Stopwatch timestamp).</summary>
    public async Task<long> DoneAsync(CancellationToken cancellationToken) =>
        await done.Reader.ReadAsync(cancellationToken);

    /// <summary>When the callback of that interaction comes (a Stopwatch timestamp).</summary>
    public Task<long> CallbackAsync(long interaction) => Asked($"{interaction}").Task;

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private Task Answered(HttpContext context)
    {
        var at = Stopwatch.GetTimestamp();
        Asked((string)context.Request.RouteValues["id"]!).TrySetResult(at);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private TaskCompletionSource<long> Asked(string id) =>
        asked.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task AcceptAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var isCompressed = context.Request.Query["compress"] == "zlib-stream";
        using var connection = await PlayedConnection.GreetAsync(socket, isCompressed, Gateway, context.RequestAborted);
        await connections.Writer.WriteAsync(connection, context.RequestAborted);
        await connection.ListenAsync(context.RequestAborted);
    }
}
