namespace DebateBot.Core.Text;

/// <summary>The beginning of a text, for where there is no room for all of it.</summary>
public static class Excerpt
{
    private const int LongestWord = 30;

    /// <summary>Cuts between words and says so with "…"; a shorter text stays as it is.</summary>
    /// <param name="letters">How long it may be, in UTF-16 units, with the "…".</param>
    public static string Cut(string text, int letters)
    {
        if (text.Length <= letters)
            return text;
        var end = letters - 1;
        var space = text.LastIndexOfAny([' ', '\n', '\t', '\u00A0'], end, Math.Min(LongestWord, end));
        if (space > 0)
            end = space;
        else if (char.IsLowSurrogate(text[end]))
            end--;
        return text.AsSpan(0, end).TrimEnd(" \n\t\u00A0,;:–—-(“\"").ToString() + "…";
    }
}
