namespace DebateBot.Core.Text;

/// <summary>
/// Splits plain text into sentences. A blank line always ends one; a line break does unless the next line goes on in lower case;
/// a full stop does not after an abbreviation, an initial or the number of a list.
/// </summary>
public static class Sentences
{
    public static IReadOnlyList<TextSpan> In(string text) => [.. In(text, [new TextSpan(0, text.Length)])];

    /// <summary>
    /// The sentences of each part, in order, trimmed, with their closing quotation marks and brackets; code blocks are left out.
    /// </summary>
    /// <param name="parts">In the order of the text.</param>
    public static IEnumerable<TextSpan> In(string text, IEnumerable<TextSpan> parts)
    {
        var code = Code.In(text); // looked for once, however many parts there are
        var nextCode = 0;
        foreach (var part in parts)
        {
            while (nextCode < code.Count && code[nextCode].End <= part.Start)
                nextCode++;
            foreach (var sentence in In(text, part, code, nextCode))
                yield return sentence;
        }
    }

    private static List<TextSpan> In(string text, TextSpan part, IReadOnlyList<TextSpan> code, int nextCode)
    {
        var found = new List<TextSpan>();
        var start = part.Start;
        for (var at = part.Start; at < part.End; at++)
        {
            while (nextCode < code.Count && code[nextCode].End <= at)
                nextCode++;
            if (nextCode < code.Count && code[nextCode].Start <= at)
            {
                var piece = code[nextCode];
                if (Code.IsBlock(text, piece))
                {
                    Add(TextSpan.Between(start, piece.Start));
                    start = Math.Min(piece.End, part.End);
                }
                at = Math.Min(piece.End, part.End) - 1;
                continue;
            }
            if (SentenceEnd.After(text, start, at, part.End) is not { } end)
                continue;
            Add(TextSpan.Between(start, end));
            (start, at) = (end, end - 1);
        }
        Add(TextSpan.Between(start, part.End));
        return found;

        void Add(TextSpan sentence)
        {
            if (sentence.Length > 0 && sentence.Trim(text) is { Length: > 0 } trimmed)
                found.Add(trimmed);
        }
    }
}
