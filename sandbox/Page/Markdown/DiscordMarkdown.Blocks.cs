using System.Text;

namespace DebateBot.Sandbox.Page.Markdown;

public static partial class DiscordMarkdown
{
    private static void AppendBlocks(StringBuilder html, string text, Level level)
    {
        if (text.Trim('\n').Length == 0)
            return;
        var lines = text.Trim('\n').Split('\n');
        for (var i = 0; i < lines.Length; )
        {
            i = lines[i] switch
            {
                var line when level.Depth < MaxDepth && line.StartsWith(">>> ", StringComparison.Ordinal) =>
                    AppendQuotation(html, [line[4..], .. lines[(i + 1)..]], lines.Length, level),
                var line when level.Depth < MaxDepth && IsQuoted(line) => AppendQuotation(
                    html,
                    [.. lines[i..].TakeWhile(IsQuoted).Select(l => l.Length > 2 ? l[2..] : "")],
                    i + lines[i..].TakeWhile(IsQuoted).Count(),
                    level
                ),
                var line when HeadingLevel(line) is var size and > 0 => AppendHeading(html, line, size, level, i),
                var line when line.StartsWith("-# ", StringComparison.Ordinal) => AppendSmall(html, line, level, i),
                var line when ListMark(line) is not null => AppendList(html, lines, i, level),
                _ => AppendParagraph(html, lines, i, level),
            };
        }
    }

    private static bool IsQuoted(string line) => line.StartsWith("> ", StringComparison.Ordinal) || line is ">";

    private static int HeadingLevel(string line)
    {
        var marks = line.TakeWhile(c => c is '#').Count();
        return marks is >= 1 and <= 3 && line.Length > marks + 1 && line[marks] is ' ' ? marks : 0;
    }

    private static bool StartsBlock(string line) =>
        IsQuoted(line)
        || line.StartsWith(">>> ", StringComparison.Ordinal)
        || line.StartsWith("-# ", StringComparison.Ordinal)
        || HeadingLevel(line) > 0
        || ListMark(line) is not null;

    private static int AppendQuotation(StringBuilder html, IReadOnlyList<string> inner, int next, Level level)
    {
        html.Append("<blockquote class=\"md-quote\">");
        AppendBlocks(html, string.Join('\n', inner), level.Deeper);
        html.Append("</blockquote>");
        return next;
    }

    private static int AppendHeading(StringBuilder html, string line, int size, Level level, int i)
    {
        // The page's own headings are h1 and h2; a message's begin below them.
        html.Append("<h").Append(size + 2).Append(" class=\"md-h").Append(size).Append("\">");
        AppendInline(html, line[(size + 1)..].Trim(), level);
        html.Append("</h").Append(size + 2).Append('>');
        return i + 1;
    }

    private static int AppendSmall(StringBuilder html, string line, Level level, int i)
    {
        html.Append("<p class=\"md-small\">");
        AppendInline(html, line[3..], level);
        html.Append("</p>");
        return i + 1;
    }

    private static int AppendParagraph(StringBuilder html, string[] lines, int start, Level level)
    {
        var end = start + 1;
        while (end < lines.Length && !StartsBlock(lines[end]))
            end++;
        var text = string.Join('\n', lines[start..end]).Trim('\n');
        if (text.Length > 0)
        {
            html.Append("<p class=\"md-p\">");
            AppendInline(html, text, level);
            html.Append("</p>");
        }
        return end;
    }
}
