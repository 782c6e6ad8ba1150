using System.Text.Json;
using System.Text.RegularExpressions;
using DebateBot.Tests.Support;

namespace DebateBot.Tests.EndToEnd;

/// <summary>What a person reads in a message: its text and its cards, top to bottom.</summary>
internal static partial class ShownText
{
    public static string Of(JsonElement message) =>
        string.Join('\n', message.At("embeds").EnumerateArray().SelectMany(Card).Prepend(message.TextAt("content")));

    /// <summary>The numbers cited in it, in order.</summary>
    public static IReadOnlyList<int> Cited(string text) =>
        [.. Citation().Matches(text).Select(cited => int.Parse(cited.Groups["number"].ValueSpan, provider: null))];

    private static IEnumerable<string> Card(JsonElement card)
    {
        foreach (var part in new[] { "title", "description" })
            yield return card.TryGetProperty(part, out var text) ? text.ToString() : "";
        if (card.TryGetProperty("fields", out var fields))
        {
            foreach (var field in fields.EnumerateArray())
                yield return field.TextAt("value");
        }
    }

    [GeneratedRegex(
        @"\[#(?<number>\d+)\]\(https://discord\.com/channels/\d+/\d+/\d+\)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Citation();
}
