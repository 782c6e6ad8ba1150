using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Quotes;

namespace DebateBot.Core.Recaps;

/// <summary>Puts chosen sentences where they belong: the article's first, then each branch of the discussion in order of appearance.</summary>
internal static class RecapSections
{
    public static IEnumerable<RecapSection> OfArticle(Article article, IReadOnlyList<Candidate> claims)
    {
        if (claims.Count > 0)
            yield return new RecapSection(article.Title, null, [.. claims.Select(claim => Cite(claim, article))]);
    }

    public static IEnumerable<RecapSection> OfBranches(
        ReplyTree tree,
        OwnSentences sentences,
        IReadOnlyDictionary<int, Candidate> chosen
    ) =>
        from root in tree.Roots
        let cited = root.Branch()
            .Select(node => chosen.GetValueOrDefault(node.Comment.Number))
            .OfType<Candidate>()
            .ToList()
        where cited.Count > 0
        let heading = BranchHeading.Choose(root, sentences, cited)
        select new RecapSection(heading.Text, heading.Comment, [.. cited.Select(Cite)]);

    private static Citation Cite(Candidate choice)
    {
        var comment = choice.Comment!;
        return new Citation(
            choice.Text,
            comment.Number,
            comment.Author,
            QuoteCheck.IsVerbatim(choice.Text, comment.Text)
        );
    }

    // The deck stands in for the body of an article that says nothing in its author's own words.
    private static Citation Cite(Candidate claim, Article article) =>
        new(
            claim.Text,
            null,
            article.Author ?? article.Site ?? "",
            QuoteCheck.IsVerbatim(claim.Text, $"{article.Body}\n\n{article.Deck}")
        );
}
