using System.Globalization;

namespace DebateBot.Core.Text;

/// <summary>What counts as a word.</summary>
internal static class Words
{
    /// <summary>How many words a reader counts: what stands between white space; in scripts without spaces every sign.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var (count, isInside) = (0, false);
        foreach (var letter in text)
        {
            if (IsSign(letter))
                (count, isInside) = (count + 1, false);
            else if (char.IsWhiteSpace(letter))
                isInside = false;
            else if (!isInside)
                (count, isInside) = (count + 1, true);
        }
        return count;
    }

    /// <summary>The runs of letters and digits, for comparing; signs of scripts without spaces stand alone.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && IsLetter(text[at]) && !IsSign(text[at]);
            if (isLetter && start < 0)
                start = at;
            if (!isLetter && start >= 0)
            {
                yield return TextSpan.Between(start, at);
                start = -1;
            }
            if (at < text.Length && IsSign(text[at]))
                yield return new TextSpan(at, 1);
        }
    }

    /// <summary>Whether nothing of a word is cut off where a part of a text starts and ends.</summary>
    public static bool AreWhole(string text, TextSpan part) =>
        part.Length > 0 && !IsCut(text, part.Start) && !IsCut(text, part.End);

    public static bool IsLetter(char letter) =>
        char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsCut(string text, int at) =>
        at > 0
        && at < text.Length
        && IsLetter(text[at - 1])
        && IsLetter(text[at])
        && !IsSign(text[at - 1])
        && !IsSign(text[at]);

    // Kana, Han (basic block and extension A), compatibility ideographs: written without spaces.
    private static bool IsSign(char letter) =>
        letter is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
