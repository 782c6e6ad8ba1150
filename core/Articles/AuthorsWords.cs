using DebateBot.Core.Text;

namespace DebateBot.Core.Articles;

/// <summary>
/// What in an article its author wrote. A passage quoted from elsewhere begins after a line that names its source and ends in ":";
/// plain text does not show where it ends: it is taken to end where somebody says "I" outside quotation marks, as reports never do.
/// </summary>
internal static class AuthorsWords
{
    private const int LongestIntroduction = 60;

    private static readonly string[] Reports =
    [
        "writes",
        "wrote",
        "reports",
        "reported",
        "says",
        "said",
        "notes",
        "argues",
        "explains",
        "adds",
        "observes",
    ];

    private static readonly string[] FirstPerson = ["I", "I'm", "I've", "I'd", "I'll", "my", "My", "me", "myself"];

    /// <returns>Paragraphs in order; none when every one may be somebody else's.</returns>
    public static IReadOnlyList<TextSpan> In(string body)
    {
        var own = new List<TextSpan>();
        var isQuoting = false;
        foreach (var paragraph in Paragraphs(body))
        {
            var text = paragraph.In(body);
            if (text[0] == '>' || QuotationMarks.Surround(text))
                continue;
            var isIntroduction = IsIntroduction(text);
            isQuoting = isIntroduction || (isQuoting && !IsFirstPerson(text));
            if (!isQuoting)
                own.Add(paragraph);
        }
        return own;
    }

    private static IEnumerable<TextSpan> Paragraphs(string body)
    {
        var (start, end) = (-1, 0);
        foreach (var line in Lines.In(body))
        {
            var isBlank = body.AsSpan(line.Start, line.Length).IsWhiteSpace();
            if (isBlank && start >= 0)
            {
                yield return TextSpan.Between(start, end).Trim(body);
                start = -1;
            }
            if (!isBlank)
                (start, end) = (start < 0 ? line.Start : start, line.End);
        }
        if (start >= 0)
            yield return TextSpan.Between(start, end).Trim(body);
    }

    // "The Times (“Its headline“):" or "Ann Example writes:"
    private static bool IsIntroduction(string text) =>
        text.EndsWith(':')
        && Words.Count(text) <= LongestIntroduction
        && (QuotationMarks.StandIn(text) || Reports.Contains(LastWord(text), StringComparer.OrdinalIgnoreCase));

    private static string LastWord(string text) => text.TrimEnd(':', ' ').Split(' ')[^1];

    private static bool IsFirstPerson(string text) =>
        QuotationMarks
            .Outside(text)
            .Replace('’', '\'')
            .Split(
                (char[])[' ', '\n', ',', '.', ';', ':', '—', '(', ')', '?', '!'],
                StringSplitOptions.RemoveEmptyEntries
            )
            .Any(word => FirstPerson.Contains(word, StringComparer.Ordinal));
}
