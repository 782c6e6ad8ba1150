using DebateBot.Core.Discussions;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Comments;

internal sealed partial class Recording
{
    /// <summary>Saves, and marks what has to follow: later comments to derive anew, cards to draw anew.</summary>
    public Recorded Finish()
    {
        foreach (var discussion in rewrittenFrom.Keys)
            discussion.Rewritten++;
        db.SaveChanges();
        foreach (var (discussion, first) in rewrittenFrom)
            db.Comments.Where(c =>
                    c.DiscussionId == discussion.Id
                    && (c.PostedAt > first.PostedAt || (c.PostedAt == first.PostedAt && c.Number >= first.Number))
                )
                .ExecuteUpdate(set => set.SetProperty(c => c.IsDerived, false));
        return new Recorded(newComments, MarkCards(), goneThreads, hasGaps);
    }

    private void Apply(ThreadGone gone)
    {
        db.SaveChanges(); // comments of this very batch are among those to forget
        var lost = db
            .Discussions.Where(d => d.ThreadId == gone.ThreadId || d.ChannelId == gone.ThreadId)
            .Where(d => d.State != DiscussionState.Gone);
        foreach (var discussion in lost.ToList())
        {
            foreach (
                var comment in Load(db.Comments.Where(c => c.DiscussionId == discussion.Id && c.DeletedAt == null))
            )
                Erase(comment, gone.At, discussion);
            discussion.State = DiscussionState.Gone;
            if (discussion.ThreadId is { } thread)
                goneThreads.Add(thread);
        }
    }

    private void Rewrite(Discussion discussion, Comment from)
    {
        if (
            !rewrittenFrom.TryGetValue(discussion, out var first)
            || (from.PostedAt, from.Number).CompareTo((first.PostedAt, first.Number)) < 0
        )
            rewrittenFrom[discussion] = from;
    }

    private long[] MarkCards()
    {
        if (changed.Count == 0)
            return [];
        var ids = changed.Select(comment => comment.Id).ToArray();
        var stale = db
            .PostedCardComments.Where(shown => ids.Contains(shown.CommentId))
            .Select(shown => shown.MessageId)
            .Distinct()
            .ToArray();
        if (stale.Length > 0)
            db.PostedCards.Where(card => stale.Contains(card.MessageId))
                .ExecuteUpdate(set => set.SetProperty(card => card.IsStale, true));
        return stale;
    }
}
