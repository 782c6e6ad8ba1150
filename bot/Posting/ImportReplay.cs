using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Discussions;
using DebateBot.Hosting;

namespace DebateBot.Posting;

/// <summary>Brings imported comments into their threads, one after the other, and goes on where it was interrupted.</summary>
public sealed class ImportReplay(DiscussionFinder finder, ThreadReplay replay, ILogger<ImportReplay> log)
    : BackgroundService
{
    private readonly Signal somethingToBring = new();

    /// <summary>There may be something to bring over.</summary>
    public void Wake() => somethingToBring.Set();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await somethingToBring.WaitAsync(stoppingToken);
            await ReplayAllAsync(stoppingToken);
        }
    }

    private async Task ReplayAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var discussion in await finder.ReplayingAsync(cancellationToken))
                await ReplayAsync(discussion, cancellationToken);
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogError(reason, "Old comments that wait for their thread cannot be looked for; it is tried again");
        }
    }

    private async Task ReplayAsync(Discussion discussion, CancellationToken cancellationToken)
    {
        try
        {
            await replay.RunAsync(discussion, cancellationToken);
        }
        catch (ChatRefused refused)
        {
            log.LogWarning(
                "The old comments of discussion {Discussion} cannot be brought over ({Reason}, {Code})",
                discussion.Id,
                refused.Reason,
                refused.Code
            );
        }
        catch (Exception bug) when (!bug.IsStop(cancellationToken))
        {
            log.LogError(bug, "The old comments of discussion {Discussion} wait; it is tried again", discussion.Id);
        }
    }
}
