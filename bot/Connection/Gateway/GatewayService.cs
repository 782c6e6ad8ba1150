using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebateBot.Connection.Gateway;

/// <summary>Stays connected for as long as the program runs: resumes what can be resumed, and ends the program where a person must act.</summary>
public sealed class GatewayService(
    IOptions<DiscordSettings> settings,
    SessionGate gate,
    Dispatcher dispatcher,
    IChat chat,
    Ending ending,
    TimeProvider time,
    ILogger<GatewayService> log
) : BackgroundService
{
    /// <summary>A connection that lived this long counts as a good one.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    /// <summary>So often the address of the session is tried before the general one.</summary>
    private const int TriesToResume = 3;

    private GatewaySession? session;
    private string? generalUrl;
    private int failures;
    private long? garbledAfter;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await ConnectOnceAsync(stoppingToken) is { Next: not Next.End } disconnect)
                await Task.Delay(PauseAfter(disconnect), time, stoppingToken);
        }
        catch (UserError wrong)
        {
            ending.Because(wrong);
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
        using var connection = new GatewayConnection(settings.Value.Token, session, dispatcher, time, log);
        var disconnect = await connection.RunAsync(url, cancellationToken);
        session = disconnect.Next == Next.Resume && !IsGarbledAgain(disconnect, connection) ? connection.Session : null;
        log.LogInformation("Disconnected ({Code}): {Next}", disconnect.Code, disconnect.Next);
        if (disconnect.Sentence is { } sentence)
            ending.Because(new UserError(sentence));
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
        await chat.SignInAsync(cancellationToken);
        if (session is null || generalUrl is null)
            return generalUrl = await gate.PassAsync(cancellationToken);
        return failures <= TriesToResume && session.ResumeUrl.Length > 0 ? session.ResumeUrl : generalUrl;
    }

    /// <summary>A first break is resumed at once; a refused session waits 1 to 5 s, as Discord asks.</summary>
    private TimeSpan PauseAfter(Disconnect disconnect) =>
        disconnect.Next == Next.Identify ? TimeSpan.FromSeconds(1 + (4 * Random.Shared.NextDouble()))
        : failures <= 1 ? TimeSpan.Zero
        : Backoff.After(failures - 1, Random.Shared.NextDouble());
}
