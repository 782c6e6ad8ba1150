using DebateBot.Core.Comments;
using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Discussions;

/// <summary>Reads whole discussions, each as it stood at one moment.</summary>
public sealed class DiscussionReader(Store store)
{
    /// <returns>Null when there is no such discussion.</returns>
    public Task<WholeDiscussion?> ReadAsync(long discussionId, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync(db => Read(db, discussionId), cancellationToken);

    private static WholeDiscussion? Read(DebateDb db, long discussionId)
    {
        if (db.Discussions.Include(d => d.Article).SingleOrDefault(d => d.Id == discussionId) is not { } discussion)
            return null;
        var links = db.ReplyLinks.Where(l => l.DiscussionId == discussionId).OrderBy(l => l.From).ThenBy(l => l.Id);
        return new WholeDiscussion(discussion, [.. CommentsOf(db, discussionId)], [.. links]);
    }

    /// <summary>In the order they are read, by time and then by number, tombstones included, each with its messages.</summary>
    internal static IQueryable<Comment> CommentsOf(DebateDb db, long discussionId) =>
        db
            .Comments.Where(c => c.DiscussionId == discussionId)
            .Include(c => c.Messages.OrderBy(m => m.Part))
            .AsSplitQuery()
            .OrderBy(c => c.PostedAt)
            .ThenBy(c => c.Number);
}
