using DebateBot.Chat;
using DebateBot.Core.Discussions;
using DebateBot.Hosting;

namespace DebateBot.Posting;

/// <summary>Puts up what was interrupted between the record and chat: at the start what a crash left, later what a broken connection left.</summary>
public sealed class UnfinishedOpenings(
    DiscussionFinder finder,
    DiscussionStore store,
    DiscussionRaiser raiser,
    Outbox outbox,
    ImportReplay replay,
    IChat chat,
    TimeProvider time,
    ILogger<UnfinishedOpenings> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await FinishAllAsync(time.GetUtcNow(), stoppingToken);
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await FinishAllAsync(time.GetUtcNow() - Pause, stoppingToken); // younger ones are being opened right now
    }

    private async Task FinishAllAsync(DateTimeOffset begunBefore, CancellationToken cancellationToken)
    {
        try
        {
            await outbox.ForgetOldAsync(cancellationToken);
            foreach (var discussion in await finder.OpeningAsync(cancellationToken))
            {
                if (discussion.OpenedAt < begunBefore)
                    await FinishAsync(discussion, cancellationToken);
            }
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogError(reason, "Interrupted openings cannot be looked for; it is tried again");
        }
        replay.Wake();
    }

    private async Task FinishAsync(Discussion discussion, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await chat.GetChannelAsync(discussion.ChannelId, cancellationToken);
            await raiser.RaiseAsync(discussion, channel, cancellationToken);
            log.LogInformation("Discussion {Discussion}, interrupted while it was opened, is open", discussion.Id);
        }
        catch (ChatRefused refused)
        {
            await store.AbandonAsync(discussion.Id, cancellationToken);
            log.LogWarning(
                "Discussion {Discussion}, interrupted while it was opened, was taken back ({Reason}, {Code})",
                discussion.Id,
                refused.Reason,
                refused.Code
            );
        }
        catch (Exception bug) when (!bug.IsStop(cancellationToken))
        {
            log.LogError(bug, "Discussion {Discussion} cannot be opened yet; it is tried again", discussion.Id);
        }
    }
}
