using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DebateBot.Core.Text;

namespace DebateBot.Cards;

/// <summary>Words made fit for a card: cut where a reader would cut them, and unable to disturb what stands beside them.</summary>
public static partial class Words
{
    private static readonly string[] Markers = ["```", "`", "**", "__", "~~", "*", "_"];

    /// <summary>At most <paramref name="length"/> UTF-16 units, never cut inside a grapheme; what was cut ends in "…".</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var kept = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text[..Math.Min(text.Length, length + 64)]))
        {
            if (start > length - 1)
                break;
            kept = start;
        }
        return text[..kept].TrimEnd() + "…";
    }

    /// <summary>A name or title as one line of plain text, which turns the direction of nothing that stands beside it.</summary>
    public static string Line(string text, int length) => Cut(WhiteSpace.Fold(Directions().Replace(text, "")), length);

    /// <summary>A name or title inside a line of markdown: shown as it is, formatting nothing.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
            escaped
                .Append(
                    character is '\\' or '*' or '_' or '~' or '`' or '|' or '[' or ']' or '<' or '>' or '#' ? "\\" : ""
                )
                .Append(character);
        return escaped.ToString();
    }

    /// <summary>
    /// Somebody's sentence inside a card, its own formatting kept as long as it ends with the sentence. A masked link shows where it leads:
    /// it could pass for a citation.
    /// </summary>
    public static string Sentence(string text, int length)
    {
        var line = WhiteSpace.Fold(Directions().Replace(text, ""));
        var shown = Spoilers.Hide(line);
        return line.Length <= length && !StaysOpen(shown)
            ? line.Replace("](", "]\\(", StringComparison.Ordinal)
            : Escape(Cut(shown, length));
    }

    // Bars that hide nothing here would hide what follows, or bare what others have hidden there.
    private static bool StaysOpen(string shown) =>
        shown.Contains("||", StringComparison.Ordinal)
        || Array.Exists(Markers, marker => (shown.Split(marker).Length - 1) % 2 != 0);

    /// <summary>"1 comment", "2 comments".</summary>
    public static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";

    /// <summary>A thread's name: one line without control characters, 1 to 100 long.</summary>
    public static string ThreadName(string title)
    {
        var name = Line(ControlCharacters().Replace(title, " "), Limits.ThreadName);
        return name.Length > 0 ? name : "Discussion";
    }

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ControlCharacters();

    [GeneratedRegex(@"[\u202A-\u202E\u2066-\u2069]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Directions();
}
