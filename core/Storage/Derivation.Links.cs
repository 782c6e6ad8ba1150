using DebateBot.Core.Comments;
using DebateBot.Core.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DebateBot.Core.Storage;

public sealed partial class Derivation
{
    private readonly ReadSoFar soFar = new();

    private async Task DeriveAsync(long discussionId, CancellationToken cancellationToken)
    {
        var unread = await store.Reads.ReadPatientlyAsync(db => soFar.Read(db, discussionId), cancellationToken);
        foreach (var portion in unread.Comments.Chunk(Portion))
        {
            var links = portion.SelectMany(comment => Resolve(comment, unread)).ToList();
            var derived = portion.Where(comment => !comment.IsDerived).ToList();
            if (
                derived.Count > 0
                && !await store.Writes.WriteAsync(db => Save(db, unread, derived, links), cancellationToken)
            )
                return; // what was said changed meanwhile: the next round reads it anew
        }
        soFar.Keep(unread);
    }

    private IEnumerable<ReplyLink> Resolve(Comment comment, Unread unread)
    {
        try
        {
            var links = comment.IsDerived ? [] : ReplyResolver.Resolve(comment, unread.SoFar);
            unread.SoFar.Add(comment);
            return links.Concat(unread.LinksToKeep(comment, links));
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            log.LogError(
                bug,
                "The links of comment {Number} of discussion {Discussion} cannot be found",
                comment.Number,
                comment.DiscussionId
            );
            return [];
        }
    }

    /// <returns>False, having saved nothing, when what was read is not what stands there now.</returns>
    private static bool Save(DebateDb db, Unread read, List<Comment> derived, List<ReplyLink> links)
    {
        var discussion = read.DiscussionId;
        if (db.Discussions.Where(d => d.Id == discussion).Select(d => d.Rewritten).Single() != read.Rewritten)
            return false;
        var numbers = derived.Select(comment => comment.Number).ToArray();
        db.ReplyLinks.Where(link => link.DiscussionId == discussion && numbers.Contains(link.From)).ExecuteDelete();
        db.ReplyLinks.AddRange(links.Select(link => link with { Id = 0 }));
        SearchIndex.Add(db, derived.Where(comment => !comment.IsIndexed && !comment.IsDeleted).Select(c => c.Id));
        var ids = derived.Select(comment => comment.Id).ToArray();
        db.Comments.Where(c => ids.Contains(c.Id))
            .ExecuteUpdate(set =>
                set.SetProperty(c => c.IsDerived, true).SetProperty(c => c.IsIndexed, c => c.DeletedAt == null)
            );
        return true;
    }
}
