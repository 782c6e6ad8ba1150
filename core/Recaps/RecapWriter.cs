using DebateBot.Core.Articles;
using DebateBot.Core.Comments;

namespace DebateBot.Core.Recaps;

/// <summary>
/// Recaps a discussion in the words of those who took part: what the article claims, then branch by branch in order of appearance,
/// at most one sentence a comment, everyone before anyone twice. It takes no sides: who wrote a sentence plays no part in choosing it.
/// </summary>
public static class RecapWriter
{
    /// <param name="comments">The whole discussion, also what the request leaves out: it tells whose words are quoted where.</param>
    /// <param name="request">Null: the usual length, everything.</param>
    /// <returns>Sections without sentences are left out; of nothing, a recap without sections.</returns>
    public static Recap Write(
        Article article,
        IReadOnlyList<Comment> comments,
        IReadOnlyList<ReplyLink> links,
        RecapRequest? request = null
    )
    {
        request ??= new RecapRequest();
        var sentences = OwnSentences.Read(article, comments);
        var read = DiscussionSoFar.InOrder(comments).Where(comment => IsAsked(comment, request)).ToList();
        var salience = new Salience();
        foreach (var comment in read)
            salience.Add(sentences.Of(comment));
        var claims = request.After > 0 ? [] : ArticleClaims.Choose(article, salience, request.Words);
        var voices = Voice.In(read, sentences, salience);
        var room = request.Words - claims.Sum(claim => claim.Words);
        var first = FirstRound.Choose(voices, Math.Max(0, room));
        var chosen = first
            .Concat(LaterRounds.Choose(voices, first, room))
            .ToDictionary(choice => choice.Comment!.Number);
        return new Recap(
            read.Count,
            Covered(read, chosen.Values),
            [
                .. RecapSections.OfArticle(article, claims),
                .. RecapSections.OfBranches(ReplyTree.Grow(comments, links), sentences, chosen),
            ]
        );
    }

    private static bool IsAsked(Comment comment, RecapRequest request) =>
        !comment.IsDeleted
        && comment.Number > request.After
        && (request.NotBy is null || comment.AuthorId != request.NotBy);

    private static int Covered(List<Comment> read, IEnumerable<Candidate> chosen)
    {
        var heard = chosen.Select(choice => choice.Comment!.Writer).ToHashSet();
        return read.Count(comment => heard.Contains(comment.Writer));
    }
}
