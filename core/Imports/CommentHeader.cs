using System.Globalization;

namespace DebateBot.Core.Imports;

/// <summary>A line like "  7. NAME says:".</summary>
internal sealed record CommentHeader(int Line, int Number, string Author)
{
    private const string Says = " says:";

    /// <summary>
    /// The lines that open a comment. What only looks like one inside a comment is told apart by its indentation; in a text whose
    /// comments are not indented only the number that comes next counts, so that gaps are seen only where there is indentation.
    /// </summary>
    public static IReadOnlyList<CommentHeader> In(List<string> lines)
    {
        var looks = new List<(CommentHeader Header, int Indent)>();
        for (var line = FirstLine(lines); line < lines.Count; line++)
            if (Read(lines, line) is { } header)
                looks.Add((header, Indent(lines[line])));
        if (looks.Count == 0)
            return [];
        var first = looks[0];
        var isIndented = BodyIndent(lines, first.Header.Line) > first.Indent;
        var headers = new List<CommentHeader> { first.Header };
        foreach (var (header, indent) in looks.Skip(1))
        {
            var expected = headers[^1].Number + 1;
            if (isIndented ? indent <= first.Indent && header.Number >= expected : header.Number == expected)
                headers.Add(header);
        }
        return headers;
    }

    // Comments come after the article's last line, wherever the page has one.
    private static int FirstLine(List<string> lines) => lines.FindIndex(OldArticle.IsFiledUnder) + 1;

    private static CommentHeader? Read(List<string> lines, int line)
    {
        var text = lines[line].AsSpan().Trim();
        var dot = text.IndexOf(". ");
        if (dot is < 1 or > 6 || !text.EndsWith(Says) || (line > 0 && !string.IsNullOrWhiteSpace(lines[line - 1])))
            return null;
        if (!int.TryParse(text[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return null;
        var afterDot = dot + 2;
        if (text.Length - Says.Length <= afterDot)
            return null;
        var author = text[afterDot..^Says.Length].Trim().ToString();
        return author.Length == 0 ? null : new CommentHeader(line, number, author);
    }

    private static int BodyIndent(List<string> lines, int header)
    {
        var body = lines.FindIndex(header + 1, line => !string.IsNullOrWhiteSpace(line));
        return body < 0 ? 0 : Indent(lines[body]);
    }

    // A tab is as wide as the page's usual indentation.
    private static int Indent(string line) => line.TakeWhile(char.IsWhiteSpace).Sum(sign => sign == '\t' ? 4 : 1);
}
