using DebateBot.Core.Articles;

namespace DebateBot.Core.Imports;

/// <summary>The part of a page above its comments.</summary>
internal sealed record OldArticle(Article Article, IReadOnlyList<string> FiledUnder)
{
    private const string FiledUnderMark = "FILED UNDER:";
    private const string About = "About ";
    private const int LongestDeck = 240;

    public static bool IsFiledUnder(string line) =>
        line.AsSpan().TrimStart().StartsWith(FiledUnderMark, StringComparison.OrdinalIgnoreCase);

    /// <returns>Null when there is no title.</returns>
    public static OldArticle? Read(List<string> lines)
    {
        var title = lines.FindIndex(line => !string.IsNullOrWhiteSpace(line));
        var filed = lines.FindIndex(IsFiledUnder);
        var about = FindAbout(lines, filed < 0 ? 0 : filed);
        var end =
            filed >= 0 ? filed
            : about > 0 ? about - 1
            : lines.Count;
        if (title < 0 || title >= end)
            return null;
        var paragraphs = Paragraphs(lines[(title + 1)..end]);
        var deck = paragraphs.Count > 1 && IsDeck(paragraphs[0]) ? paragraphs[0] : null;
        var body = string.Join("\n\n", deck is null ? paragraphs : paragraphs[1..]);
        var article = new Article
        {
            Title = lines[title].Trim(),
            Deck = deck,
            Author = about > 0 ? lines[about].Trim()[About.Length..].Trim() : null,
            Body = body,
            Summary = ArticleSummary.Write(body),
        };
        return new OldArticle(article, filed < 0 ? [] : Names(lines[filed]));
    }

    // The author's name on a line of its own, and "About NAME" below it.
    private static int FindAbout(List<string> lines, int from)
    {
        for (var line = lines.Count - 1; line > from; line--)
        {
            var text = lines[line].AsSpan().Trim();
            if (!text.StartsWith(About, StringComparison.Ordinal))
                continue;
            var above = line - 1;
            while (above > from && string.IsNullOrWhiteSpace(lines[above]))
                above--;
            if (text[About.Length..].Trim().SequenceEqual(lines[above].AsSpan().Trim()))
                return line;
        }
        return -1;
    }

    private static string[] Names(string line) =>
        line.Trim()[FiledUnderMark.Length..]
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsDeck(string paragraph) =>
        paragraph.Length <= LongestDeck
        && !paragraph.Contains('\n', StringComparison.Ordinal)
        && !paragraph.EndsWith(':');

    private static List<string> Paragraphs(List<string> lines)
    {
        var paragraphs = new List<List<string>> { new() };
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
                paragraphs[^1].Add(line.Trim());
            else if (paragraphs[^1].Count > 0)
                paragraphs.Add([]);
        }
        return
        [
            .. paragraphs.Where(paragraph => paragraph.Count > 0).Select(paragraph => string.Join('\n', paragraph)),
        ];
    }
}
