using DebateBot.Chat;
using DebateBot.Core;

namespace DebateBot.Connection.Gateway;

/// <summary>One connection to the gateway and all that follow it: resumes what can be resumed.</summary>
/// <param name="saved">The session that the program left when it ended without saying goodbye.</param>
public sealed class GatewayShard(
    ShardIdentity identity,
    GatewaySession? saved,
    SessionGate gate,
    Dispatcher dispatcher,
    TimeProvider time,
    ILogger log
)
{
    /// <summary>A connection that lived this long counts as a good one.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    /// <summary>So often the address of the session is tried before the general one.</summary>
    private const int TriesToResume = 3;

    private GatewaySession? session = saved;
    private DateTimeOffset? heardUntil;
    private string? generalUrl;
    private int failures;
    private long? garbledAfter;

    /// <summary>Connects again and again, until it is stopped.</summary>
    /// <exception cref="UserError">It would be refused for ever; the sentence says what to set.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var disconnect = await ConnectOnceAsync(cancellationToken);
            if (disconnect.Sentence is { } sentence)
                throw new UserError(sentence);
            await Task.Delay(PauseAfter(disconnect), time, cancellationToken);
        }
    }

    private async Task<Disconnect> ConnectOnceAsync(CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        try
        {
            var disconnect = await RunAsync(await AddressAsync(cancellationToken), cancellationToken);
            failures = time.GetElapsedTime(started) >= Settled ? 0 : failures + 1;
            return disconnect;
        }
        catch (Exception unreachable)
            when (unreachable is HttpRequestException or ChatRefused && !cancellationToken.IsCancellationRequested)
        {
            failures++;
            log.LogWarning("Discord cannot be reached: {Reason}", unreachable.Message);
            return new(Next.Resume, null);
        }
    }

    private async Task<Disconnect> RunAsync(string url, CancellationToken cancellationToken)
    {
        using var connection = new GatewayConnection(identity, session, heardUntil, dispatcher, time, log);
        var disconnect = await connection.RunAsync(url, cancellationToken);
        heardUntil = connection.LastHeard ?? heardUntil;
        session = disconnect.Next == Next.Resume && !IsGarbledAgain(disconnect, connection) ? connection.Session : null;
        log.LogInformation("Disconnected ({Code}): {Next}", disconnect.Code, disconnect.Next);
        return disconnect;
    }

    /// <summary>Resuming replays what could not be read; when that cannot be read either, only a new session leaves it behind.</summary>
    private bool IsGarbledAgain(Disconnect disconnect, GatewayConnection connection)
    {
        var before = garbledAfter;
        garbledAfter = disconnect.IsGarbled ? connection.Session?.Sequence : null;
        return garbledAfter is not null && garbledAfter == before;
    }

    /// <summary>A session has an address of its own; when it does not answer any more the general one may still know the session.</summary>
    private async Task<string> AddressAsync(CancellationToken cancellationToken)
    {
        if (session is { ResumeUrl.Length: > 0 } && failures <= TriesToResume)
            return session.ResumeUrl;
        if (session is null || generalUrl is null)
            generalUrl = await gate.PassAsync(identity.Shard, cancellationToken);
        return generalUrl;
    }

    /// <summary>A first break is resumed at once; a refused session waits 1 to 5 s, as Discord asks.</summary>
    private TimeSpan PauseAfter(Disconnect disconnect) =>
        disconnect.Next == Next.Identify ? TimeSpan.FromSeconds(1 + (4 * Random.Shared.NextDouble()))
        : failures <= 1 ? TimeSpan.Zero
        : Backoff.After(failures - 1, Random.Shared.NextDouble());
}
