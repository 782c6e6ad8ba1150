namespace DebateBot.Core.Text;

/// <summary>
/// Splits plain text into sentences. A blank line always ends one; a line break does unless the next line goes on in lower case;
/// a full stop does not after an abbreviation, an initial or the number of a list.
/// </summary>
public static class Sentences
{
    /// <summary>The sentences of a part, in order, trimmed, with their closing quotation marks and brackets; code blocks are left out.</summary>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan part)
    {
        var found = new List<TextSpan>();
        var code = Code.In(text);
        var (start, nextCode) = (part.Start, 0);
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

    public static IReadOnlyList<TextSpan> In(string text) => In(text, new TextSpan(0, text.Length));
}
