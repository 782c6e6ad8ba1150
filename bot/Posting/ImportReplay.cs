using System.Threading.Channels;
using DebateBot.Chat;
using DebateBot.Core.Discussions;

namespace DebateBot.Posting;

/// <summary>Brings imported comments into their threads, one after the other, and goes on at the next start where it was interrupted.</summary>
public sealed class ImportReplay(DiscussionFinder finder, ThreadReplay replay, ILogger<ImportReplay> log)
    : BackgroundService
{
    private static readonly BoundedChannelOptions One = new(1) { FullMode = BoundedChannelFullMode.DropWrite };

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(One);

    /// <summary>There is something to bring over.</summary>
    public void Wake() => wake.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in wake.Reader.ReadAllAsync(stoppingToken))
        {
            foreach (var discussion in await finder.ReplayingAsync(stoppingToken))
                await ReplayAsync(discussion, stoppingToken);
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
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            log.LogError(bug, "The old comments of discussion {Discussion} wait for the next start", discussion.Id);
        }
    }
}
