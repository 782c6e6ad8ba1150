using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Discussions;

public sealed partial class DiscussionStore
{
    /// <summary>Begins a discussion that took place elsewhere: article, comments under their numbers and links, all at once.</summary>
    /// <param name="comments">Each with its own number, from 1, in order; gaps stay gaps. Comments without a date take the place their number gives them.</param>
    public Task<Discussion> ImportAsync(
        long serverId,
        long channelId,
        Article article,
        IReadOnlyList<Comment> comments,
        CancellationToken cancellationToken
    )
    {
        PlaceUndated(comments);
        var links = ReplyResolver.ResolveAll(article, comments); // here, where no other write waits for it
        return store.Writes.WriteAsync(
            db => Import(db, Begin(db, serverId, channelId, article), comments, links),
            cancellationToken
        );
    }

    /// <summary>Notes that a part of an imported comment was replayed as this message.</summary>
    /// <returns>False when the comment is a tombstone, also because the message was deleted before this was noted.</returns>
    public Task<bool> AttachMessageAsync(
        long discussionId,
        int number,
        int part,
        long messageId,
        CancellationToken cancellationToken
    ) => store.Writes.WriteAsync(db => Attach(db, discussionId, number, part, messageId), cancellationToken);

    /// <summary>Every imported comment that still lives has its messages.</summary>
    public Task EndReplayAsync(long discussionId, CancellationToken cancellationToken) =>
        ChangeAsync(discussionId, discussion => discussion.IsReplaying = false, cancellationToken);

    private static void PlaceUndated(IReadOnlyList<Comment> comments)
    {
        var latest = DateTimeOffset.UnixEpoch;
        foreach (var comment in comments)
        {
            if (!comment.IsDateKnown)
                comment.PostedAt = latest;
            latest = comment.PostedAt;
        }
    }

    private static Discussion Import(
        DebateDb db,
        Discussion discussion,
        IReadOnlyList<Comment> comments,
        IReadOnlyList<ReplyLink> links
    )
    {
        discussion.ImportedComments = comments.Count;
        discussion.IsReplaying = comments.Count > 0;
        discussion.NextNumber = comments.Select(comment => comment.Number).DefaultIfEmpty().Max() + 1;
        foreach (var comment in comments)
            comment.DiscussionId = discussion.Id;
        db.Comments.AddRange(comments);
        db.ReplyLinks.AddRange(links.Select(link => link with { DiscussionId = discussion.Id }));
        return discussion;
    }

    private bool Attach(DebateDb db, long discussionId, int number, int part, long messageId)
    {
        var discussion = db.Discussions.Find(discussionId)!;
        var comment = db
            .Comments.Include(c => c.Messages)
            .Include(c => c.Revisions)
            .Single(c => c.DiscussionId == discussionId && c.Number == number);
        if (comment.Messages.All(message => message.MessageId != messageId))
            comment.Messages.Add(new CommentMessage { MessageId = messageId, Part = part });
        if (!comment.IsDeleted && db.ForgottenMessages.Any(forgotten => forgotten.MessageId == messageId))
            CommentEraser.Erase(db, comment, time.GetUtcNow());
        // An answer to that message can be linked only now.
        discussion.Rewritten++;
        db.Comments.Where(c => c.DiscussionId == discussionId && c.RepliesToMessageId == messageId)
            .ExecuteUpdate(set => set.SetProperty(c => c.IsDerived, false));
        return !comment.IsDeleted;
    }

    private static void EraseComments(DebateDb db, Discussion discussion)
    {
        foreach (var comment in db.Comments.Include(c => c.Revisions).Where(c => c.DiscussionId == discussion.Id))
            CommentEraser.Erase(db, comment, discussion.OpenedAt);
        db.SaveChanges(); // the search index gives up its rows before theirs are gone
    }
}
