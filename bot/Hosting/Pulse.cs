using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Storage;

namespace DebateBot.Hosting;

/// <summary>
/// Touches a file beside the record as long as the bot lives: chat was heard lately, and the record takes writes. A health check
/// looks at its age, where no port is open.
/// </summary>
public sealed class Pulse(ChatInbox inbox, Store store, TimeProvider time, ILogger<Pulse> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    /// <summary>Discord answers a heartbeat about every 41 s; one may get lost with its connection.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private string Place => PlaceBeside(store.File.Path);

    /// <exception cref="UserError">The bot that writes this record does not run, or gives no sign of life.</exception>
    public static void Check(string record, DateTimeOffset now)
    {
        var place = PlaceBeside(record);
        if (!File.Exists(place))
            throw new UserError($"No bot is connected that writes {record}. Start it, or look into its log.");
        var beat = new DateTimeOffset(File.GetLastWriteTimeUtc(place));
        if (now - beat > LongestPause)
            throw new UserError(
                $"The bot that writes {record} has given no sign of life since {beat:u}. Look into its log, or restart it."
            );
    }

    /// <summary>Once: where the bot does not live as it should, nothing is touched and the last beat grows old.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (inbox.LastHeard is not { } heard || now - heard > LongestSilence)
            return;
        await store.Writes.WriteAsync(_ => { }, cancellationToken);
        await File.WriteAllBytesAsync(Place, [], cancellationToken);
        File.SetLastWriteTimeUtc(Place, now.UtcDateTime);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryBeatAsync(stoppingToken);
        }
        finally
        {
            File.Delete(Place);
        }
    }

    private async Task TryBeatAsync(CancellationToken cancellationToken)
    {
        try
        {
            await BeatAsync(cancellationToken);
        }
        catch (Exception reason)
            when (reason is IOException or UnauthorizedAccessException || StorageTrouble.MayPass(reason))
        {
            log.LogWarning(reason, "The file that shows the bot's pulse cannot be touched");
        }
    }

    private static string PlaceBeside(string record) => record + "-pulse";
}
