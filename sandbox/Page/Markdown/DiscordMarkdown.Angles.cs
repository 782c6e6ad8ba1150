using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DebateBot.Sandbox.Page.Markdown;

public static partial class DiscordMarkdown
{
    /// <summary>What stands between angle brackets: a time, a person, a channel, a command, an emoji, a link without preview.</summary>
    private static bool TryAngle(StringBuilder html, string text, ref int at, Level level)
    {
        var found = Angle().Match(text, at);
        if (!found.Success)
            return false;
        var drawn = found.Groups switch
        {
            var g when g["time"].Success => Time(g["time"].Value, g["style"].Value, level.Names),
            var g when g["person"].Success => Mention("@", level.Names.Member(Id(g["person"])) ?? "unknown"),
            var g when g["role"].Success => Mention("@", "role"),
            var g when g["channel"].Success => Mention("#", level.Names.Channel(Id(g["channel"])) ?? "unknown"),
            var g when g["command"].Success => Mention("/", g["command"].Value),
            var g when g["emoji"].Success => Encode($":{g["emoji"].Value}:"),
            _ => null,
        };
        if (drawn is null && !level.IsInLink && Address(found.Groups["link"].Value) is { } address)
        {
            AppendAnchor(html, address);
            drawn = Encode(found.Groups["link"].Value) + "</a>";
        }
        html.Append(drawn);
        at += drawn is null ? 0 : found.Length;
        return drawn is not null;
    }

    private static long Id(Group digits) =>
        long.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static string Mention(string sign, string name) =>
        $"<span class=\"md-mention\">{sign}{Encode(name)}</span>";

    private static string? Time(string seconds, string style, MarkdownNames names)
    {
        if (!long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var unix))
            return null;
        if (unix is < -8640000000 or > 253402300799)
            return null;
        var at = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(unix), names.Zone);
        var shown = style is "R" ? Ages.Relative(at, names.Now) : Ages.Absolute(at, style);
        return $"<time datetime=\"{at.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}\" title=\"{Encode(Ages.Absolute(at, "F"))}\">{Encode(shown)}</time>";
    }

    [GeneratedRegex(
        @"\G<(?:t:(?<time>-?[0-9]{1,13})(?::(?<style>[tTdDfFRsS]))?|@!?(?<person>[0-9]{1,20})|@&(?<role>[0-9]{1,20})"
            + @"|#(?<channel>[0-9]{1,20})|/(?<command>[^<>:\n]{1,100}):[0-9]{1,20}|a?:(?<emoji>\w{2,32}):[0-9]{1,20}"
            + @"|(?<link>https?://[^\s<>]+))>",
        RegexOptions.None,
        500
    )]
    private static partial Regex Angle();
}
