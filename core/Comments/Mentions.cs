using DebateBot.Core.Text;

namespace DebateBot.Core.Comments;

/// <summary>Finds who is called in a text: `@Name` of somebody who has taken part, or chat's own &lt;@ID&gt;; never in code.</summary>
internal static class Mentions
{
    private const int LongestId = 20;

    public static IEnumerable<Mention> In(string text, DiscussionSoFar earlier)
    {
        var code = Code.In(text);
        var nextCode = 0;
        var end = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', end))
        {
            end = at + 1;
            while (nextCode < code.Count && code[nextCode].End <= at)
                nextCode++;
            var isCode = nextCode < code.Count && code[nextCode].Start <= at;
            if (isCode || (ById(text, at, earlier.People) ?? ByName(text, at, earlier.People)) is not { } mention)
                continue;
            yield return mention;
            end = mention.Span.End;
        }
    }

    /// <summary>A paragraph's lines without the call it begins with ("@Name:", on a line of its own or not).</summary>
    public static IReadOnlyList<TextSpan> Skip(
        string text,
        IReadOnlyList<TextSpan> lines,
        IReadOnlyList<Mention> called
    )
    {
        if (called.FirstOrDefault(mention => mention.Span.Start == lines[0].Start) is not { } first)
            return lines;
        var end = first.Span.End;
        while (end < lines[0].End && (char.IsWhiteSpace(text[end]) || text[end] is ':' or ','))
            end++;
        return end < lines[0].End ? [TextSpan.Between(end, lines[0].End), .. lines.Skip(1)] : [.. lines.Skip(1)];
    }

    private static Mention? ById(string text, int at, PeopleSoFar people)
    {
        if (at == 0 || text[at - 1] != '<')
            return null;
        var start = at + 1 < text.Length && text[at + 1] == '!' ? at + 2 : at + 1;
        var rest = text.AsSpan(start, Math.Min(LongestId + 1, text.Length - start));
        var length = rest.IndexOf('>');
        return length > 0 && people.OfId(rest[..length]) is { } latest
            ? new Mention(TextSpan.Between(at - 1, start + length + 1), latest)
            : null;
    }

    // A letter before the sign makes it an address, not a call.
    private static Mention? ByName(string text, int at, PeopleSoFar people) =>
        (at == 0 || !Words.IsLetter(text[at - 1])) && people.NamedAt(text, at + 1) is { } named
            ? new Mention(new TextSpan(at, named.Length + 1), named.Latest)
            : null;
}
