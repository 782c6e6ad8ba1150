using System.Collections.Frozen;

namespace DebateBot.Core.Text;

/// <summary>Where a sentence ends.</summary>
internal static class SentenceEnd
{
    private const int MostClosing = 16;

    private static readonly FrozenSet<string> Abbreviations = (
        "mr mrs ms dr prof st sr jr gen col lt sgt capt cmdr adm rep sen gov pres hon rev vs etc eg ie cf al ca approx"
        + " vol pp ed eds dept inc ltd co corp est jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e a.m p.m"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Abbreviations in front of a number, words elsewhere.
    private static readonly FrozenSet<string> BeforeNumbers = "no nos fig p art sec"
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Openers = (
        "the this that these those it he she we they i you a an in on at but and so or if as when while however then there what why who how not"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The end of the sentence if the sign at <paramref name="at"/> ends it: after closing marks; null when it goes on.</summary>
    public static int? After(string text, int start, int at, int limit)
    {
        if (text[at] is '\n' or '\r')
            return IsBreak(text, at, limit) ? at + 1 : null;
        if (text[at] is '。' or '！' or '？' or '｡')
            return Closing(text, at + 1, limit);
        if (text[at] is not ('.' or '!' or '?' or '…' or '؟' or '۔' or '।'))
            return null;
        var end = Closing(text, at + 1, limit);
        if (end >= limit)
            return limit;
        if (!char.IsWhiteSpace(text[end]))
            return null;
        var next = end;
        while (next < limit && text[next] is ' ' or '\t' or '\u00A0')
            next++;
        if (next >= limit || text[next] is '\n' or '\r')
            return end;
        if (char.IsLower(text[next]))
            return null;
        return text[at] == '.' && end == at + 1 && IsInside(text, start, at, next, limit) ? null : end;
    }

    public static bool IsTerminator(char sign) =>
        sign is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।';

    // What closes a sentence is short; a page of dots is looked at piece by piece.
    private static int Closing(string text, int end, int limit)
    {
        limit = Math.Min(limit, end + MostClosing);
        while (end < limit && (IsTerminator(text[end]) || IsCloser(text[end])))
            end++;
        return end;
    }

    private static bool IsCloser(char sign) =>
        sign is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '」' or '』' or '*' or '_';

    private static bool IsBreak(string text, int at, int limit)
    {
        var next = at + 1;
        while (next < limit && text[next] is ' ' or '\t')
            next++;
        return next >= limit || !char.IsLower(text[next]);
    }

    private static bool IsInside(string text, int start, int at, int next, int limit)
    {
        var first = at;
        while (first > start && !char.IsWhiteSpace(text[first - 1]))
            first--;
        var word = text.AsSpan(first, at - first).TrimStart("(\"'“‘[");
        if (word.Length is > 0 and <= 3 && word.IndexOfAnyExceptInRange('0', '9') < 0)
            return text.AsSpan(start, first - start).IsWhiteSpace();
        if (Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return !word.Equals("etc", StringComparison.OrdinalIgnoreCase);
        if (char.IsDigit(text[next]) && BeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return true;
        var isInitials = word.Length > 0 && char.IsUpper(word[^1]) && (word.Length == 1 || word[^2] == '.');
        return isInitials && !word.Equals("I", StringComparison.Ordinal) && !OpensSentence(text, next, limit);
    }

    private static bool OpensSentence(string text, int next, int limit)
    {
        var end = next;
        while (end < limit && char.IsLetter(text[end]))
            end++;
        return Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(next, end - next));
    }
}
