using System.Collections.Frozen;

namespace DebateBot.Core.Articles;

/// <summary>How deep a page's elements are nested, told from its tags before anything parses it: parsers take the square of it.</summary>
internal static class Nesting
{
    // Real pages stay below a hundred, those that forget to close what they open below a thousand.
    private const int Deepest = 2000;

    // Elements that need no end tag.
    private static readonly FrozenSet<string> Unclosed = (
        "area base br col embed hr img input link meta param source track wbr"
        + " p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsTooDeep(string html)
    {
        var names = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (
            var at = html.IndexOf('<', StringComparison.Ordinal);
            at >= 0 && at + 1 < html.Length;
            at = html.IndexOf('<', at + 1)
        )
        {
            var isEnd = html[at + 1] == '/';
            var start = isEnd ? at + 2 : at + 1;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            if (end == start || names.Contains(html.AsSpan(start, end - start)))
                continue;
            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > Deepest)
                return true;
        }
        return false;
    }
}
