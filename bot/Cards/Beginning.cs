namespace DebateBot.Cards;

/// <summary>The first of a comment's own words, for where one line must tell which comment is meant.</summary>
internal static class Beginning
{
    // Nothing far behind the beginning is shown.
    private const int Read = 500;

    /// <param name="own">A comment's own words.</param>
    /// <returns>One line of plain text, at most <paramref name="length"/> long.</returns>
    public static string Of(string own, int length) =>
        Words.Line(Words.Cut(own, Read), length) is { Length: > 0 } line ? line : "(no text)";
}
