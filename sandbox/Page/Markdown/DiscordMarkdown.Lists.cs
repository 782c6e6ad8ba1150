using System.Text;
using System.Text.RegularExpressions;

namespace DebateBot.Sandbox.Page.Markdown;

public static partial class DiscordMarkdown
{
    private sealed record Mark(int Indent, bool IsNumbered, string Number, string Rest);

    private static Mark? ListMark(string line)
    {
        var found = ListLine().Match(line);
        return found.Success
            ? new Mark(
                found.Groups["indent"].Length / 2,
                found.Groups["number"].Success,
                found.Groups["number"].Value,
                found.Groups["rest"].Value
            )
            : null;
    }

    private static int AppendList(StringBuilder html, string[] lines, int start, Level level)
    {
        var open = new Stack<Mark>();
        var i = start;
        for (; i < lines.Length && ListMark(lines[i]) is { } mark; i++)
        {
            while (open.Count > 0 && open.Peek().Indent > mark.Indent)
                Close(html, open.Pop());
            if (open.Count > 0 && open.Peek().Indent == mark.Indent)
                html.Append("</li>");
            else
                Open(html, open, mark);
            html.Append("<li>");
            AppendInline(html, mark.Rest, level);
        }
        while (open.Count > 0)
            Close(html, open.Pop());
        return i;
    }

    private static void Open(StringBuilder html, Stack<Mark> open, Mark mark)
    {
        open.Push(mark);
        html.Append(mark.IsNumbered ? $"<ol class=\"md-list\" start=\"{mark.Number}\">" : "<ul class=\"md-list\">");
    }

    private static void Close(StringBuilder html, Mark mark) =>
        html.Append("</li>").Append(mark.IsNumbered ? "</ol>" : "</ul>");

    [GeneratedRegex(@"^(?<indent> {0,8})(?:[-*]|(?<number>[0-9]{1,9})\.) (?<rest>.*\S.*)$", RegexOptions.None, 500)]
    private static partial Regex ListLine();
}
