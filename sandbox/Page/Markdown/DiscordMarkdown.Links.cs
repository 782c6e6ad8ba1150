using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DebateBot.Sandbox.Page.Markdown;

public static partial class DiscordMarkdown
{
    private static readonly HashSet<string> Hosts = new(StringComparer.Ordinal)
    {
        "discord.com",
        "ptb.discord.com",
        "canary.discord.com",
    };

    private static bool TryLink(StringBuilder html, string text, ref int at, Level level)
    {
        if (FindBracket(text, at, '[', ']') is not (> 0 and var closed) || closed + 1 >= text.Length)
            return false;
        if (text[closed + 1] is not '(' || FindBracket(text, closed + 1, '(', ')') is not (> 0 and var end))
            return false;
        var target = LinkTarget().Match(text[(closed + 2)..end]);
        if (!target.Success || Address(target.Groups["link"].Value) is not { } address || closed == at + 1)
            return false;
        AppendAnchor(html, address);
        AppendInline(html, text[(at + 1)..closed], level.Deeper with { IsInLink = true });
        html.Append("</a>");
        at = end + 1;
        return true;
    }

    private static int FindBracket(string text, int at, char open, char close)
    {
        var depth = 0;
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] is '\\')
                i++;
            else if (text[i] == open)
                depth++;
            else if (text[i] == close && --depth == 0)
                return i;
        }
        return -1;
    }

    private static bool TryBareLink(StringBuilder html, string text, ref int at, Level level)
    {
        var found = BareLink().Match(text, at);
        if (!found.Success || found.Index != at)
            return false;
        var link = found.Value.TrimEnd('.', ',', ':', ';', '!', '?', '\'', '"', '*', '_', '|', '~');
        if (link.EndsWith(')') && !link.Contains('('))
            link = link[..^1];
        if (Address(link) is not { } address)
            return false;
        AppendAnchor(html, address);
        html.Append(Encode(InPage(address) is { } jump ? JumpLabel(jump, level.Names) : link)).Append("</a>");
        at += link.Length;
        return true;
    }

    private static Uri? Address(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private static void AppendAnchor(StringBuilder html, Uri address) =>
        html.Append(
            InPage(address) is { } jump
                ? $"<a class=\"md-jump\" href=\"{Encode(jump)}\">"
                : $"<a href=\"{Encode(address.AbsoluteUri)}\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">"
        );

    /// <summary>A link to a message is Discord's own; here it leads to the same place on this page.</summary>
    public static string? InPage(Uri address)
    {
        var path = JumpPath().Match(address.AbsolutePath);
        return path.Success && Hosts.Contains(address.Host) ? path.Value.TrimEnd('/') : null;
    }

    private static string JumpLabel(string jump, MarkdownNames names)
    {
        var parts = jump.Split('/');
        var name = long.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? names.Channel(id)
            : null;
        return $"#{name ?? "unknown"}{(parts.Length > 4 ? " › message" : "")}";
    }

    [GeneratedRegex(@"^\s*<?(?<link>https?://[^\s<>]+?)>?(?:\s+""[^""]*"")?\s*$", RegexOptions.None, 500)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"\Ghttps?://[^\s<>]+", RegexOptions.None, 500)]
    private static partial Regex BareLink();

    [GeneratedRegex(@"^/channels/[0-9]{1,20}/[0-9]{1,20}(?:/[0-9]{1,20})?/?$", RegexOptions.None, 500)]
    private static partial Regex JumpPath();
}
