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
        var kept = text.Length <= room ? text : Pieces.Of(text, room - RoomForMore)[0];
        var pieces = Pieces.Of(kept, Limits.CardDescription).Where(piece => !string.IsNullOrWhiteSpace(piece));
        return kept.Length == text.Length ? [.. pieces] : [.. pieces, More(text.Length - kept.Length, link)];
    }

    private static string More(int letters, string? link)
    {
        var rest = $"… and {letters.ToString("N0", CultureInfo.InvariantCulture)} more characters";
        return link is null ? $"-# {rest}" : $"-# {rest}: [read on]({link})";
    }
}
