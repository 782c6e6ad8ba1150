using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>Finds what in a comment is somebody else's words.</summary>
/// <remarks>
/// A `>` line of three words or more, or a paragraph of three or more, is a quote when it stands word for word in the article or in
/// an earlier comment's own words. A paragraph without a mark must show more when it is short: see <see cref="UnmarkedQuote"/>.
/// </remarks>
public static class QuotedPassages
{
    /// <summary>How many words a passage needs to be looked up.</summary>
    public const int FewestWords = 3;

    /// <returns>In the order of the text, without overlap.</returns>
    public static IReadOnlyList<QuotedPassage> Find(Comment comment, DiscussionSoFar earlier) =>
        new PassageSearch(comment, earlier).Run();

    /// <summary>Finds them when nothing is at hand but the whole discussion.</summary>
    public static IReadOnlyList<QuotedPassage> Find(Comment comment, Article? article, IEnumerable<Comment> comments) =>
        Find(comment, DiscussionSoFar.Before(comment, article, comments));

    /// <summary>The parts of a comment that its author wrote; without white space and quote marks at their ends.</summary>
    public static IReadOnlyList<TextSpan> OwnWords(string text, IReadOnlyList<QuotedPassage> passages)
    {
        var own = new List<TextSpan>();
        var start = 0;
        foreach (var passage in passages)
        {
            Add(TextSpan.Between(start, passage.Span.Start));
            start = passage.Span.End;
        }
        Add(TextSpan.Between(start, text.Length));
        return own;

        void Add(TextSpan part)
        {
            var (first, end) = (part.Start, part.End);
            while (first < end && char.IsWhiteSpace(text[first]))
                first++;
            while (end > first && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '>'))
                end--;
            if (end > first)
                own.Add(TextSpan.Between(first, end));
        }
    }
}
