using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Posting;

namespace DebateBot.Events;

/// <summary>Takes what happened in chat out of the inbox, as much as there is at a time, and has it recorded in one transaction.</summary>
public sealed class EventPump(
    ChatInbox inbox,
    CommentRecorder recorder,
    CardFollower follower,
    ServerEvents servers,
    TimeProvider time,
    ILogger<EventPump> log
) : BackgroundService
{
    private const int LargestBatch = 512;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<ChatEvent>(LargestBatch);
        while (await inbox.Events.WaitToReadAsync(stoppingToken))
        {
            while (batch.Count < LargestBatch && inbox.Events.TryRead(out var happened))
                batch.Add(happened);
            await RecordAsync([.. batch.Select(CommentChanges.Of).OfType<CommentChange>()], stoppingToken);
            foreach (var server in batch.OfType<ServerAvailable>())
                servers.Welcome(server);
            batch.Clear();
        }
    }

    /// <summary>What cannot be written (a full disk) is tried until it can: nothing that was said is dropped.</summary>
    private async Task RecordAsync(IReadOnlyList<CommentChange> changes, CancellationToken cancellationToken)
    {
        for (var pause = TimeSpan.FromSeconds(1); changes.Count > 0; pause = Longer(pause))
        {
            try
            {
                var recorded = await recorder.RecordAsync(changes, cancellationToken);
                if (recorded.StaleCards.Count > 0)
                    follower.Wake();
                return;
            }
            catch (Exception reason) when (reason is not (OperationCanceledException or ObjectDisposedException))
            {
                log.LogError(
                    reason,
                    "{Count} events cannot be recorded; trying again in {Pause}",
                    changes.Count,
                    pause
                );
                await Task.Delay(pause, time, cancellationToken);
            }
        }
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;
}
