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
        var rest = text;
        while (rest.Length > most)
        {
            var end = EndOfPiece(rest, most);
            pieces.Add(rest[..end]);
            rest = rest[end..];
        }
        return [.. pieces, rest];
    }

    private static int EndOfPiece(string text, int most)
    {
        foreach (var end in Ends)
        {
            var at = text.LastIndexOf(end, most - end.Length, most / 2, StringComparison.Ordinal);
            if (at >= 0)
                return at + end.Length;
        }
        return EndOfGrapheme(text, most);
    }

    private static int EndOfGrapheme(string text, int most)
    {
        var end = 0;
        while (end < most && StringInfo.GetNextTextElementLength(text, end) is var length && end + length <= most)
            end += length;
        return end > 0 ? end : most; // one grapheme longer than a message
    }
}
