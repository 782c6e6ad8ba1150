using DebateBot.Core.Articles;
using DebateBot.Core.Quotes;

namespace DebateBot.Core.Comments;

/// <summary>
/// Says whom a comment answers, by evidence in order of trust: chat's own reply, words quoted exactly, a name called. It may answer
/// several; of several pieces of evidence for one, the first in that order stands.
/// </summary>
public static partial class ReplyResolver
{
    /// <summary>Changes when the same comments would get other links: then all links are derived anew.</summary>
    public const int Version = 1;

    /// <param name="reply">The comment that may answer.</param>
    /// <param name="earlier">What stood before it; not yet holding it.</param>
    /// <returns>Most trusted first; none for a tombstone. Only to earlier, other comments, and to deleted ones only by chat's own reply.</returns>
    public static IReadOnlyList<ReplyLink> Resolve(Comment reply, DiscussionSoFar earlier) =>
        reply.IsDeleted ? [] : Resolve(reply, QuotedPassages.Find(reply, earlier), earlier);

    /// <summary>Resolves a whole discussion, in order of time.</summary>
    public static IReadOnlyList<ReplyLink> ResolveAll(Article? article, IEnumerable<Comment> comments)
    {
        var links = new List<ReplyLink>();
        var earlier = new DiscussionSoFar(article);
        foreach (var reply in DiscussionSoFar.InOrder(comments))
        {
            var passages = reply.IsDeleted ? [] : QuotedPassages.Find(reply, earlier);
            if (!reply.IsDeleted)
                links.AddRange(Resolve(reply, passages, earlier));
            earlier.Add(reply, passages);
        }
        return links;
    }

    private static List<ReplyLink> Resolve(
        Comment reply,
        IReadOnlyList<QuotedPassage> passages,
        DiscussionSoFar earlier
    ) =>
        [
            .. ByNativeReply(reply, earlier)
                .Concat(ByQuotation(reply, passages))
                .Concat(ByMention(reply, passages, earlier))
                .Where(link => link.To != reply.Number)
                .DistinctBy(link => link.To)
                .Select(link => link with { DiscussionId = reply.DiscussionId }),
        ];
}
