using System.Text;
using System.Text.RegularExpressions;

namespace DebateBot.Sandbox.Page.Markdown;

/// <summary>
/// Draws the marks that a chat message may hold as HTML. Whatever was typed is encoded; only the tags written here get through, and
/// only http and https links become links. https://support.discord.com/hc/en-us/articles/210298617
/// </summary>
public static partial class DiscordMarkdown
{
    private const int MaxDepth = 8;

    private sealed record Level(MarkdownNames Names, int Depth, bool IsInLink)
    {
        public Level Deeper => this with { Depth = Depth + 1 };
    }

    /// <summary>A whole message or description: paragraphs, headings, lists, quotations, blocks of code.</summary>
    public static string ToHtml(string text, MarkdownNames names)
    {
        var html = new StringBuilder(text.Length * 2);
        AppendSegments(html, text.ReplaceLineEndings("\n"), new Level(names, 0, false));
        return html.ToString();
    }

    /// <summary>One line: bold, italics, links and the like, but nothing that makes a block.</summary>
    public static string ToInlineHtml(string text, MarkdownNames names)
    {
        var html = new StringBuilder(text.Length * 2);
        AppendInline(html, text, new Level(names, 0, false));
        return html.ToString();
    }

    private static void AppendSegments(StringBuilder html, string text, Level level)
    {
        var at = 0;
        foreach (Match fence in Fence().Matches(text))
        {
            AppendBlocks(html, text[at..fence.Index], level);
            html.Append("<pre class=\"md-code\" tabindex=\"0\"><code>")
                .Append(Encode(fence.Groups["code"].Value.Trim('\n')))
                .Append("</code></pre>");
            at = fence.Index + fence.Length;
        }
        AppendBlocks(html, text[at..], level);
    }

    [GeneratedRegex(@"```(?:[A-Za-z0-9+#_-]*\n)?(?<code>.+?)```", RegexOptions.Singleline, 500)]
    private static partial Regex Fence();
}
