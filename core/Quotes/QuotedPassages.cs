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

    // A single line of a paragraph counts from here on; below, people repeat each other by chance.
    private const int FewestWordsOfALine = 5;

    /// <returns>In the order of the text, without overlap.</returns>
    public static IReadOnlyList<QuotedPassage> Find(Comment comment, DiscussionSoFar earlier)
    {
        var blocks = TextBlocks.In(comment.Text);
        var called = Mentions.In(comment.Text, earlier).ToList();
        var passages = new List<QuotedPassage>();
        for (var index = 0; index < blocks.Count; index++)
            passages.AddRange(blocks[index].IsMarked ? Marked(blocks[index]) : Unmarked(index));
        return passages;

        IEnumerable<QuotedPassage> Marked(TextBlock block)
        {
            if (Source(block.Lines) is { } source)
                return [new QuotedPassage(block.Span, source)];
            var lines = block.Lines.Select(line => new QuotedPassage(line, Source([line]))).ToList();
            return lines.Exists(line => line.Source is not null) ? lines : [new QuotedPassage(block.Span, null)];
        }

        IEnumerable<QuotedPassage> Unmarked(int index)
        {
            var lines = Mentions.Skip(comment.Text, blocks[index].Lines, called);
            if (lines.Count == 0)
                return [];
            var isLast = index == blocks.Count - 1;
            if (Source(lines, holder => UnmarkedQuote.IsSure(holder, comment, isLast)) is { } source)
                return [new QuotedPassage(TextSpan.Between(lines[0].Start, lines[^1].End), source)];
            if (lines.Count == 1)
                return [];
            return from line in lines
                where Words.Count(comment.Text.AsSpan(line.Start, line.Length)) >= FewestWordsOfALine
                let said = Source([line], holder => UnmarkedQuote.IsSure(holder, comment, isLast && line == lines[^1]))
                where said is not null
                select new QuotedPassage(line, said);
        }

        QuoteSource? Source(IReadOnlyList<TextSpan> lines, Func<QuoteHolder, bool>? isSure = null) =>
            earlier.SourceOf(FoldedText.Of(comment.Text, lines), comment, called, isSure ?? (_ => true));
    }

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
