using DebateBot.Core.Discussions;

namespace DebateBot.Core.Comments;

internal sealed partial class Recording
{
    /// <summary>When nothing tells what was missed, this many of the latest messages are compared: people change and delete what is recent.</summary>
    private const int Tail = 100;

    /// <summary>Discussions that fell silent longer ago are not compared at every start.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(14);

    private bool hasGaps;

    private void Apply(ServerMissed missed)
    {
        db.SaveChanges(); // comments of this very batch are among the latest
        var since = now - Recent;
        var concerned = db
            .Discussions.Where(d => d.ServerId == missed.ServerId && d.ThreadId != null)
            .Where(d =>
                d.State == DiscussionState.Open || (d.State == DiscussionState.Closed && d.LastActivityAt > since)
            )
            .Select(d => d.Id);
        foreach (var discussion in concerned.ToList())
            Note(discussion, FirstOfTail(discussion, missed.Since ?? DateTimeOffset.MaxValue));
    }

    private void Note(long discussionId, long fromMessageId)
    {
        hasGaps = true;
        if (db.Gaps.Find(discussionId) is not { } gap)
            db.Gaps.Add(gap = new Gap { DiscussionId = discussionId, FromMessageId = fromMessageId });
        gap.FromMessageId = Math.Min(gap.FromMessageId, fromMessageId);
        gap.Misses++;
    }

    /// <summary>What the history has told since may lie behind what was not heard.</summary>
    private long FirstOfTail(long discussionId, DateTimeOffset heardUntil) =>
        db
            .Comments.Where(c => c.DiscussionId == discussionId && c.PostedAt <= heardUntil)
            .SelectMany(c => c.Messages.Select(m => m.MessageId))
            .OrderByDescending(id => id)
            .Take(Tail)
            .AsEnumerable()
            .LastOrDefault();
}
