using DebateBot.Core.Comments;
using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>One look through one comment for words of others. From its end to its start: what a paragraph is depends on what follows it.</summary>
internal sealed class PassageSearch(Comment comment, DiscussionSoFar earlier)
{
    // A single line of a paragraph counts from here on; below, people repeat each other by chance.
    private const int FewestWordsOfALine = 5;

    private readonly IReadOnlyList<Mention> called = [.. Mentions.In(comment.Text, earlier)];
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase); // of those called
    private readonly Effort effort = new();

    public IReadOnlyList<QuotedPassage> Run()
    {
        names.UnionWith(called.Select(mention => mention.Latest.Author));
        var found = new List<QuotedPassage>();
        var isAnswered = false;
        foreach (var block in Enumerable.Reverse(TextBlocks.In(comment.Text)))
        {
            var passages = block.IsMarked ? Marked(block) : Unmarked(block, isAnswered);
            found.AddRange(Enumerable.Reverse(passages));
            isAnswered |= !block.IsMarked && (passages.Count == 0 || passages[^1].Span.End < block.Span.End);
        }
        found.Reverse();
        return found;
    }

    private List<QuotedPassage> Marked(TextBlock block)
    {
        if (Source(block.Lines) is { } source)
            return [new QuotedPassage(block.Span, source)];
        var lines = block.Lines.Select(line => new QuotedPassage(line, Source([line]))).ToList();
        return lines.Exists(line => line.Source is not null) ? lines : [new QuotedPassage(block.Span, null)];
    }

    private List<QuotedPassage> Unmarked(TextBlock block, bool isAnswered)
    {
        var lines = Mentions.Skip(comment.Text, block.Lines, called);
        if (lines.Count == 0)
            return [];
        if (Source(lines, holder => UnmarkedQuote.IsSure(holder, comment, isAnswered)) is { } source)
            return [new QuotedPassage(TextSpan.Between(lines[0].Start, lines[^1].End), source)];
        return lines.Count == 1 ? [] : [.. SingleLines(lines, isAnswered)];
    }

    private IEnumerable<QuotedPassage> SingleLines(IReadOnlyList<TextSpan> lines, bool isAnswered) =>
        from line in lines
        where Words.Count(comment.Text.AsSpan(line.Start, line.Length)) >= FewestWordsOfALine
        let isLast = line == lines[^1]
        let said = Source([line], holder => UnmarkedQuote.IsSure(holder, comment, isAnswered || !isLast))
        where said is not null
        select new QuotedPassage(line, said);

    private QuoteSource? Source(IReadOnlyList<TextSpan> lines, Func<QuoteHolder, bool>? isSure = null) =>
        earlier.SourceOf(FoldedText.Of(comment.Text, lines), comment, names, isSure ?? (_ => true), effort);
}
