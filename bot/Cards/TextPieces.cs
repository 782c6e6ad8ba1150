using System.Globalization;

namespace DebateBot.Cards;

/// <summary>A text too long for one card, over several: cut where a reader would cut it, and nothing of it changed.</summary>
public static class TextPieces
{
    private const string NoText = "-# This comment has no text: it is a picture, a sticker or a file.";

    // What tells that the text goes on.
    private const int RoomForMore = 200;

    /// <param name="room">How long the pieces may be together.</param>
    /// <param name="link">Where the whole text stands.</param>
    /// <returns>At least one; a text that fits is all of them, one after the other.</returns>
    public static IReadOnlyList<string> Split(string text, int room, string? link)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [NoText];
        var pieces = new List<string>();
        var end = text.Length <= room ? text.Length : CutAt(text, 0, room - RoomForMore);
        for (var start = 0; start < end; )
        {
            var next = end - start <= Limits.CardDescription ? end : CutAt(text, start, Limits.CardDescription);
            if (!text.AsSpan(start, next - start).IsWhiteSpace())
                pieces.Add(text[start..next]);
            start = next;
        }
        if (end < text.Length)
            pieces.Add(More(text.Length - end, link));
        return pieces;
    }

    private static string More(int letters, string? link)
    {
        var rest = $"… and {letters.ToString("N0", CultureInfo.InvariantCulture)} more characters";
        return link is null ? $"-# {rest}" : $"-# {rest}: [read on]({link})";
    }

    /// <summary>Behind the last paragraph, line, word or grapheme that ends within <paramref name="length"/>.</summary>
    private static int CutAt(string text, int start, int length)
    {
        const int Back = 600;
        var part = text.AsSpan(start, length);
        foreach (var end in (ReadOnlySpan<string>)["\n\n", "\n", " "])
        {
            var at = part.LastIndexOf(end);
            if (at > 0 && at >= length - Back)
                return start + at + end.Length;
        }
        var graphemes = StringInfo.ParseCombiningCharacters(
            text.Substring(start, Math.Min(text.Length - start, length + 64))
        );
        var last = graphemes.LastOrDefault(grapheme => grapheme <= length);
        return start + (last > 0 ? last : length);
    }
}
