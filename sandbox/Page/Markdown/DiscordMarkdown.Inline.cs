using System.Net;
using System.Text;

namespace DebateBot.Sandbox.Page.Markdown;

public static partial class DiscordMarkdown
{
    private static readonly (string Mark, string Open, string Close)[] Pairs =
    [
        ("**", "<strong>", "</strong>"),
        ("__", "<u>", "</u>"),
        ("~~", "<s>", "</s>"),
        (
            "||",
            "<span class=\"md-spoiler\" role=\"button\" tabindex=\"0\" aria-label=\"Hidden: press to show\"><span>",
            "</span></span>"
        ),
        ("*", "<em>", "</em>"),
        ("_", "<em>", "</em>"),
    ];

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static void AppendInline(StringBuilder html, string text, Level level)
    {
        var drawn = new StringBuilder();
        var plain = 0;
        for (var at = 0; at < text.Length; )
        {
            var start = at;
            if (!TryMark(drawn, text, ref at, level))
            {
                at++;
                continue;
            }
            html.Append(Encode(text[plain..start])).Append(drawn);
            drawn.Clear();
            plain = at;
        }
        html.Append(Encode(text[plain..]));
    }

    private static bool TryMark(StringBuilder html, string text, ref int at, Level level) =>
        text[at] switch
        {
            '\\' => TryEscape(html, text, ref at),
            '`' => TryCode(html, text, ref at),
            '[' => !level.IsInLink && level.Depth < MaxDepth && TryLink(html, text, ref at, level),
            '<' => TryAngle(html, text, ref at, level),
            'h' => !level.IsInLink && TryBareLink(html, text, ref at, level),
            '@' => TryEverybody(html, text, ref at),
            '*' or '_' or '~' or '|' => level.Depth < MaxDepth && TryPair(html, text, ref at, level),
            _ => false,
        };

    private static bool TryEscape(StringBuilder html, string text, ref int at)
    {
        if (at + 1 >= text.Length || !(char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1])))
            return false;
        html.Append(Encode(text.Substring(at + 1, 1)));
        at += 2;
        return true;
    }

    private static bool TryCode(StringBuilder html, string text, ref int at)
    {
        var mark = text.AsSpan(at).StartsWith("``", StringComparison.Ordinal) ? "``" : "`";
        var end = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal);
        if (end <= at + mark.Length)
            return false;
        html.Append("<code>").Append(Encode(text[(at + mark.Length)..end].Trim())).Append("</code>");
        at = end + mark.Length;
        return true;
    }

    private static bool TryEverybody(StringBuilder html, string text, ref int at)
    {
        foreach (var name in (ReadOnlySpan<string>)["@everyone", "@here"])
        {
            if (string.CompareOrdinal(text, at, name, 0, name.Length) != 0)
                continue;
            html.Append("<span class=\"md-mention\">").Append(name).Append("</span>");
            at += name.Length;
            return true;
        }
        return false;
    }

    private static bool TryPair(StringBuilder html, string text, ref int at, Level level)
    {
        foreach (var (mark, open, close) in Pairs)
        {
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) != 0)
                continue;
            var start = at + mark.Length;
            if (FindEnd(text, start, mark) is not (> 0 and var end))
                continue;
            html.Append(open);
            AppendInline(html, text[start..end], level.Deeper);
            html.Append(close);
            at = end + mark.Length;
            return true;
        }
        return false;
    }

    /// <summary>Where a mark closes; -1 when it does not. A single * or _ hugs its words, so that "2 * 3" and snake_case stay.</summary>
    private static int FindEnd(string text, int start, string mark)
    {
        if (mark.Length == 1 && (start >= text.Length || char.IsWhiteSpace(text[start])))
            return -1;
        if (mark is "_" && start >= 2 && char.IsLetterOrDigit(text[start - 2]))
            return -1;
        for (var i = start; i <= text.Length - mark.Length; i++)
        {
            if (text[i] is '\\')
                i++;
            else if (string.CompareOrdinal(text, i, mark, 0, mark.Length) == 0 && Closes(text, start, i, mark))
                return i;
            else if (mark is "*" && text[i] is '*' && i + 1 < text.Length && text[i + 1] is '*')
                i++;
        }
        return -1;
    }

    private static bool Closes(string text, int start, int i, string mark)
    {
        var after = i + mark.Length < text.Length ? text[i + mark.Length] : ' ';
        return i > start
            && mark switch
            {
                "*" => after is not '*' && text[i - 1] is not '*' && !char.IsWhiteSpace(text[i - 1]),
                "_" => after is not '_' && !char.IsLetterOrDigit(after) && !char.IsWhiteSpace(text[i - 1]),
                "**" => after is not '*',
                "__" => after is not '_',
                _ => true,
            };
    }
}
