using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Core.Posting;
using DebateBot.Core.Storage;

namespace DebateBot.Events;

/// <summary>Takes what happened in chat out of the inbox, as much as there is at a time, and has it recorded in one transaction.</summary>
public sealed class EventPump(
    ChatInbox inbox,
    Bookmarks bookmarks,
    Mirror mirror,
    ServerEvents servers,
    TimeProvider time,
    ILogger<EventPump> log
) : BackgroundService
{
    private const int LargestBatch = 512;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly List<Arrival> batch = new(LargestBatch);

    /// <summary>Before the connection starts it has to know how far it had read.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await bookmarks.RestoreAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>The connection has ended before: what it left in the inbox is still recorded.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            while (ExecuteTask is { IsCompleted: true } && (batch.Count > 0 || inbox.Events.TryPeek(out _)))
                await RecordNextAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            log.LogError("{Count} events that came last were not recorded", batch.Count + inbox.Events.Count);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await inbox.Events.WaitToReadAsync(stoppingToken))
            await RecordNextAsync(stoppingToken);
    }

    private async Task RecordNextAsync(CancellationToken cancellationToken)
    {
        while (batch.Count < LargestBatch && inbox.Events.TryRead(out var arrived))
            batch.Add(arrived);
        batch.AddRange(inbox.TakeMissed().Select(missed => new Arrival(missed, default)));
        foreach (var arrived in batch)
            bookmarks.Reached(arrived.At);
        CommentChange[] changes =
        [
            .. batch.Select(arrived => arrived.Happened).Select(CommentChanges.Of).OfType<CommentChange>(),
        ];
        await RecordAsync(changes, bookmarks.Due(changes.Any(mirror.Concerns)), cancellationToken);
        foreach (var arrived in batch)
            servers.Notice(arrived.Happened);
        batch.Clear();
    }

    /// <summary>What cannot be written now (a full disk) is tried until it can; what never can be is left out, and nothing beside it.</summary>
    private async Task RecordAsync(
        CommentChange[] changes,
        IReadOnlyList<Known> facts,
        CancellationToken cancellationToken
    )
    {
        for (var pause = TimeSpan.FromSeconds(1); changes.Length + facts.Count > 0; pause = Longer(pause))
        {
            try
            {
                await mirror.RecordAsync(changes, facts, cancellationToken);
                return;
            }
            catch (Exception reason) when (StorageTrouble.MayPass(reason))
            {
                log.LogError(
                    reason,
                    "{Count} events cannot be recorded; trying again in {Pause}",
                    changes.Length,
                    pause
                );
                await Task.Delay(pause, time, cancellationToken);
            }
            catch (Exception bug) when (bug is not (OperationCanceledException or ObjectDisposedException))
            {
                await RecordApartAsync(changes, bug, cancellationToken);
                changes = [];
            }
        }
    }

    private async Task RecordApartAsync(
        IReadOnlyList<CommentChange> changes,
        Exception bug,
        CancellationToken cancellationToken
    )
    {
        if (changes is [var odd])
            log.LogError(bug, "{Change} in thread {Thread} cannot be recorded", odd.GetType().Name, odd.ThreadId);
        else
            foreach (var change in changes)
                await RecordAsync([change], [], cancellationToken);
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;
}
