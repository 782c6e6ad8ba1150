using DebateBot.Chat;
using DebateBot.Core.Comments;

namespace DebateBot.Events;

/// <summary>A thread's history beside its record: what was said, changed or deleted unheard is recorded now, as if it had arrived.</summary>
public sealed class Comparison(IChat chat, GapFinder gaps, Mirror mirror, TimeProvider time, ILogger<Comparison> log)
{
    private const int FullPage = 100;

    /// <summary>Page by page from the gap's first message on; what is done stays done when it is interrupted.</summary>
    /// <exception cref="ChatRefused">The history may not be read.</exception>
    public async Task RunAsync(OpenGap gap, CancellationToken cancellationToken)
    {
        try
        {
            var thread = await chat.GetChannelAsync(gap.ThreadId, cancellationToken);
            await RecordAsync(gap, [new ThreadStateChanged(gap.ThreadId, thread.IsClosed)], cancellationToken);
            for (var rest = gap; rest is not null; )
                rest = await CompareAsync(rest, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason == Refusal.Gone)
        {
            await RecordAsync(gap, [new ThreadGone(gap.ThreadId, time.GetUtcNow())], cancellationToken);
        }
    }

    /// <returns>What is left; null when that was the end.</returns>
    private async Task<OpenGap?> CompareAsync(OpenGap gap, CancellationToken cancellationToken)
    {
        // Read first: what is recorded only now may be younger than the page.
        var recorded = await gaps.MessagesAsync(gap, cancellationToken);
        var before = Math.Max(0, gap.FromMessageId - 1);
        var page = await chat.GetHistoryAsync(gap.ThreadId, before, cancellationToken);
        var end = page.Count == FullPage ? page[^1].Id : long.MaxValue;
        var found = page.Select(message => message.Id).ToHashSet();
        var lacking = recorded.Where(message => message <= end && !found.Contains(message));
        var changes = page.Select(message => CommentChanges.Of(new MessageCreated(0, message.SentAt, message)))
            .OfType<CommentChange>()
            .ToList();
        changes.AddRange(await DeletedAsync(gap.ThreadId, lacking, cancellationToken));
        await RecordAsync(gap, changes, cancellationToken);
        if (page.Count < FullPage)
            return null;
        await gaps.MoveOnAsync(gap, end + 1, cancellationToken);
        return gap with { FromMessageId = end + 1 };
    }

    /// <summary>A bot that may not read the history sees an empty one: only what chat itself calls gone is taken for deleted.</summary>
    private async Task<IReadOnlyList<Deleted>> DeletedAsync(
        long threadId,
        IEnumerable<long> lacking,
        CancellationToken cancellationToken
    )
    {
        var gone = new List<long>();
        foreach (var message in lacking)
        {
            try
            {
                await chat.GetMessageAsync(threadId, message, cancellationToken);
            }
            catch (ChatRefused refused) when (refused.Reason == Refusal.Gone)
            {
                gone.Add(message);
            }
        }
        return gone.Count > 0 ? [new Deleted(threadId, gone, time.GetUtcNow())] : [];
    }

    private async Task RecordAsync(OpenGap gap, List<CommentChange> changes, CancellationToken cancellationToken)
    {
        var recorded = await mirror.RecordAsync(changes, [], cancellationToken);
        if (recorded.NewComments > 0)
            log.LogInformation(
                "{Count} comments in thread {Thread} had not been heard; they are recorded now",
                recorded.NewComments,
                gap.ThreadId
            );
    }
}
