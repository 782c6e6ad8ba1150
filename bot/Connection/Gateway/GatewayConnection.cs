using System.Net.WebSockets;
using System.Text.Json;

namespace DebateBot.Connection.Gateway;

/// <summary>One connection to the gateway, from hello to its end. https://discord.com/developers/docs/events/gateway#connection-lifecycle</summary>
/// <param name="session">The session to resume; null to start one.</param>
/// <param name="heardUntil">When the connection before was last heard.</param>
public sealed partial class GatewayConnection(
    ShardIdentity identity,
    GatewaySession? session,
    DateTimeOffset? heardUntil,
    Dispatcher dispatcher,
    TimeProvider time,
    ILogger log
) : IDisposable
{
    private const int Normal = 1000;

    /// <summary>From the start to Discord's hello.</summary>
    private static readonly TimeSpan HelloLimit = TimeSpan.FromSeconds(20);

    /// <summary>Servers arrive one by one after READY.</summary>
    private static readonly TimeSpan Greeting = TimeSpan.FromMinutes(1);

    private readonly GatewaySocket socket = new(time);
    private readonly CancellationTokenSource broken = new(HelloLimit, time);
    private Heartbeat? heartbeat;
    private Task beating = Task.CompletedTask;
    private long greeted;

    /// <summary>What a next connection can resume; null when there is none.</summary>
    public GatewaySession? Session { get; private set; } = session;

    /// <summary>When Discord was last heard over this connection; null when it never was.</summary>
    public DateTimeOffset? LastHeard { get; private set; }

    /// <exception cref="OperationCanceledException">The bot stops; Discord was told, and shows it offline.</exception>
    public async Task<Disconnect> RunAsync(string url, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await ConnectAsync(url, cancellationToken);
            var reading = ReadAsync();
            await Task.WhenAny(reading, Task.Delay(Timeout.InfiniteTimeSpan, time, ended.Token));
            if (cancellationToken.IsCancellationRequested)
                await SayGoodbyeAsync();
            else
                await socket.CloseAsync(CloseCodes.WillResume);
            await broken.CancelAsync();
            await beating;
            var disconnect = await reading;
            cancellationToken.ThrowIfCancellationRequested();
            return disconnect;
        }
        catch (Exception failed) when (IsBreak(failed) && !cancellationToken.IsCancellationRequested)
        {
            return Broke(failed);
        }
        finally
        {
            await ended.CancelAsync();
        }
    }

    /// <summary>The bot is shown offline at once; its session ends with that.</summary>
    private async Task SayGoodbyeAsync()
    {
        await socket.CloseAsync(Normal);
        if (Session is { } session)
            dispatcher.Over(session.Over());
    }

    private async Task ConnectAsync(string url, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(broken.Token, cancellationToken);
        await socket.ConnectAsync(url, either.Token);
    }

    private async Task<Disconnect> ReadAsync()
    {
        try
        {
            while (true)
            {
                if (await socket.ReceiveAsync(broken.Token) is not { } payload)
                    return CloseCodes.Meaning(socket.CloseCode);
                if (await ActAsync(GatewayFrame.Read(payload.Span), payload) is { } disconnect)
                    return disconnect;
            }
        }
        catch (Exception failed) when (IsBreak(failed))
        {
            return Broke(failed);
        }
    }

    /// <summary>Beats beside the reading; when Discord is silent or cannot be written to, the reading ends too.</summary>
    private async Task BeatAsync(Heartbeat beats)
    {
        try
        {
            await beats.RunAsync(broken.Token);
            log.LogWarning("Discord did not answer a heartbeat: connecting again");
        }
        catch (Exception failed) when (IsBreak(failed))
        {
            Broke(failed);
        }

        await broken.CancelAsync();
    }

    private Disconnect Broke(Exception failed)
    {
        if (!broken.IsCancellationRequested)
            log.LogWarning("The gateway connection broke ({Error})", failed.GetType().Name);
        return new(Next.Resume, null) { IsGarbled = failed is InvalidDataException or JsonException };
    }

    private static bool IsBreak(Exception exception) =>
        exception
            is WebSocketException
                or HttpRequestException
                or IOException
                or InvalidDataException
                or JsonException
                or OperationCanceledException;

    public void Dispose()
    {
        socket.Dispose();
        broken.Dispose();
    }
}
