using System.Globalization;

namespace DebateBot.Cards;

/// <summary>A long text in pieces that fit: cut behind a paragraph where one ends in the second half, else behind a line, a sentence, a word.</summary>
public static class Pieces
{
    private static readonly string[] Ends = ["\n\n", "\n", ". ", " "];

    /// <returns>The pieces, which together are the text; one empty piece for an empty text.</returns>
    public static IReadOnlyList<string> Of(string text, int most)
    {
        var pieces = new List<string>();
        var start = 0;
        while (text.Length - start > most)
        {
            var length = LengthOfPiece(text.AsSpan(start, most + 1), most);
            pieces.Add(text.Substring(start, length));
            start += length;
        }
        return [.. pieces, text[start..]];
    }

    /// <param name="text">With one more letter than fits.</param>
    private static int LengthOfPiece(ReadOnlySpan<char> text, int most)
    {
        foreach (var end in Ends)
        {
            var at = text[(most / 2)..most].LastIndexOf(end, StringComparison.Ordinal);
            if (at >= 0)
                return (most / 2) + at + end.Length;
        }
        return EndOfGrapheme(text, most);
    }

    private static int EndOfGrapheme(ReadOnlySpan<char> text, int most)
    {
        var end = 0;
        while (end < most && StringInfo.GetNextTextElementLength(text[end..]) is var length && end + length <= most)
            end += length;
        if (end > 0)
            return end;
        return most > 1 && char.IsLowSurrogate(text[most]) ? most - 1 : most; // one grapheme longer than a message
    }
}
