using System.Collections.Frozen;

namespace DebateBot.Core.Articles;

/// <summary>How a page's elements are nested, told from its tags before anything parses it.</summary>
/// <remarks>
/// Parsers take the square of the depth, and open the elements of formatting that were never closed again in every paragraph: a hundred
/// unclosed fonts and a hundred kilobytes of paragraphs make millions of elements.
/// https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
/// </remarks>
internal static class Nesting
{
    // Real pages stay below a hundred, those that forget to close what they open below a thousand.
    private const int Deepest = 2000;

    private const int MostReopened = 500_000;

    // Elements that need no end tag.
    private static readonly FrozenSet<string> Unclosed = Names(
        "area base br col embed hr img input link meta param source track wbr"
            + " p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body"
    );

    // Of <a> and <nobr> only one is open at a time.
    private static readonly FrozenSet<string> Formatting = Names("b big code em font i s small strike strong tt u");

    public static bool IsBeyondReason(string html)
    {
        var unclosed = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        var formatting = Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, open, reopened) = (0, 0, 0);
        for (
            var at = html.IndexOf('<', StringComparison.Ordinal);
            at >= 0 && at + 1 < html.Length;
            at = html.IndexOf('<', at + 1)
        )
        {
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, isEnd ? at + 2 : at + 1);
            if (name.Length == 0)
                continue;
            var step = isEnd ? -1 : 1;
            if (!unclosed.Contains(name))
                depth = Math.Max(0, depth + step);
            if (formatting.Contains(name))
                open = Math.Max(0, open + step);
            reopened += open;
            if (depth > Deepest || reopened > MostReopened)
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return html.AsSpan(start, end - start);
    }

    private static FrozenSet<string> Names(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
