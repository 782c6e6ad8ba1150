using System.Text.RegularExpressions;
using DebateBot.Core.Text;

namespace DebateBot.Cards;

/// <summary>The first of a comment's own words, for where one line must tell which comment is meant.</summary>
internal static partial class Beginning
{
    // Nothing far behind the beginning is shown.
    private const int Read = 500;

    /// <param name="own">A comment's own words.</param>
    /// <returns>One line of plain text, at most <paramref name="length"/> long; what was hidden as a spoiler stays hidden.</returns>
    public static string Of(string own, int length)
    {
        var line = WhiteSpace.Fold(Spoiler().Replace(Words.Cut(own, Read), "▮▮▮"));
        return line.Length > 0 ? Words.Cut(line, length) : "(no text)";
    }

    [GeneratedRegex(@"\|\|.+?(\|\||$)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Spoiler();
}
