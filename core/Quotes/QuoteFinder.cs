using DebateBot.Core.Comments;
using DebateBot.Core.Storage;

namespace DebateBot.Core.Quotes;

/// <summary>Finds the comment somebody means: by its number, its message, or some of its words.</summary>
public sealed class QuoteFinder(Store store)
{
    /// <exception cref="UserError">No living comment has that number.</exception>
    public async Task<Comment> NumberedAsync(long discussionId, long number, CancellationToken cancellationToken)
    {
        var found = await store.Reads.ReadAsync(
            db => db.Comments.SingleOrDefault(c => c.DiscussionId == discussionId && c.Number == number),
            cancellationToken
        );
        return found switch
        {
            null => throw new UserError(
                $"There is no comment #{number} in this discussion. `find:` finds one by some of its words."
            ),
            { IsDeleted: true } => throw new UserError($"Comment #{number} was deleted; nothing of it is kept."),
            _ => found,
        };
    }

    /// <summary>The living comment a message belongs to; null when it belongs to none.</summary>
    public Task<Comment?> OfMessageAsync(long discussionId, long messageId, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync(
            db =>
                db.Comments.SingleOrDefault(c =>
                    c.DiscussionId == discussionId
                    && c.DeletedAt == null
                    && c.Messages.Any(m => m.MessageId == messageId)
                ),
            cancellationToken
        );

    /// <summary>The living comments that hold all of the words, best first; without words the latest.</summary>
    /// <param name="words">Also a number ("18" or "#18"), or the beginning of a name.</param>
    public Task<IReadOnlyList<FoundComment>> MatchingAsync(
        long discussionId,
        string words,
        int most,
        CancellationToken cancellationToken
    ) =>
        store.Reads.ReadAsync<IReadOnlyList<FoundComment>>(
            db =>
            {
                var living = db.Comments.Where(c => c.DiscussionId == discussionId && c.DeletedAt == null);
                List<Comment> all = [.. living];
                var best = CommentMatch.Best(all, words, most);
                var numbers = best.Select(comment => comment.Number).ToList();
                var links = db.ReplyLinks.Where(l => l.DiscussionId == discussionId && numbers.Contains(l.From));
                var openings = new Openings(all, links);
                return [.. best.Select(comment => new FoundComment(comment, openings.Of(comment)))];
            },
            cancellationToken
        );
}

/// <param name="Opening">Its own words from their beginning.</param>
public sealed record FoundComment(Comment Comment, string Opening);
