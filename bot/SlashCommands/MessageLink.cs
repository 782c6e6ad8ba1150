using System.Globalization;
using System.Text.RegularExpressions;

namespace DebateBot.SlashCommands;

/// <summary>A link to a message, as chat's "Copy Message Link" gives it.</summary>
public sealed partial record MessageLink(long ServerId, long ChannelId, long MessageId)
{
    /// <returns>Null when the text holds no such link.</returns>
    public static MessageLink? Find(string text) =>
        Link().Match(text) is { Success: true } found
        && Id(found, "server") is { } server
        && Id(found, "channel") is { } channel
        && Id(found, "message") is { } message
            ? new MessageLink(server, channel, message)
            : null;

    private static long? Id(Match found, string part) =>
        long.TryParse(found.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;

    [GeneratedRegex(
        @"\bhttps?://(?:\w+\.)?discord(?:app)?\.com/channels/(?<server>[0-9]{1,20})/(?<channel>[0-9]{1,20})/(?<message>[0-9]{1,20})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        500
    )]
    private static partial Regex Link();
}
