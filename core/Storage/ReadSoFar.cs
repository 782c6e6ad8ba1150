using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Storage;

/// <summary>
/// Remembers how far the liveliest discussions have been read, so that one new comment costs one comment. Read anew from the start when
/// what was said before has changed.
/// </summary>
internal sealed class ReadSoFar
{
    private const int Kept = 16;

    private readonly Dictionary<long, Unread> kept = [];

    /// <summary>What of a discussion has not been read yet, in order of time.</summary>
    public Unread Read(DebateDb db, long discussionId)
    {
        var discussion = db.Discussions.Include(d => d.Article).Single(d => d.Id == discussionId);
        return kept.Remove(discussionId, out var before) && before.Rewritten == discussion.Rewritten
            ? before with
            {
                Comments = [.. DiscussionReader.CommentsOf(db, discussionId).Where(c => !c.IsDerived)],
            }
            : ReadAll(db, discussion);
    }

    /// <summary>To go on from there. Only when all that was read has been saved.</summary>
    public void Keep(Unread read)
    {
        if (kept.Count >= Kept)
            kept.Clear();
        kept[read.DiscussionId] = read with { Comments = [] };
    }

    private static Unread ReadAll(DebateDb db, Discussion discussion)
    {
        List<Comment> comments = [.. DiscussionReader.CommentsOf(db, discussion.Id)];
        var tombstones = comments.Where(c => c.IsDeleted).Select(c => c.Number).ToHashSet();
        var links = db.ReplyLinks.Where(link => link.DiscussionId == discussion.Id && link.To != null).ToList();
        return new Unread(
            discussion.Id,
            discussion.Rewritten,
            new DiscussionSoFar(discussion.Article),
            comments,
            links.Where(link => tombstones.Contains(link.To!.Value)).ToLookup(link => link.From)
        );
    }
}

/// <summary>The next comments of a discussion, and what stood before them.</summary>
/// <param name="LinksToTombstones">By the number of the comment that answers.</param>
internal sealed record Unread(
    long DiscussionId,
    int Rewritten,
    DiscussionSoFar SoFar,
    IReadOnlyList<Comment> Comments,
    ILookup<int, ReplyLink> LinksToTombstones
)
{
    /// <summary>What answered a comment that has been deleted since still answers it, unless the same words now answer another.</summary>
    public IEnumerable<ReplyLink> LinksToKeep(Comment comment, IReadOnlyList<ReplyLink> links) =>
        comment.IsDerived
            ? []
            : LinksToTombstones[comment.Number]
                .Where(old => !links.Any(link => link.To == old.To || link.EvidenceStart == old.EvidenceStart));
}
