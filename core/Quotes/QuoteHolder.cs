using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>A text that holds a passage in its own words.</summary>
/// <param name="Source">The article or the comment.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Span">Where the passage stands in it.</param>
internal sealed record QuoteHolder(QuoteSource Source, string Text, TextSpan Span)
{
    public string Passage => Span.In(Text);

    /// <summary>Whether the passage is one or more whole sentences there.</summary>
    public bool IsWholeSentence
    {
        get
        {
            var (start, end) = (Span.Start, Span.End);
            while (start > 0 && !IsEdge(Text[start - 1]) && IsBetween(Text[start - 1]))
                start--;
            while (end < Text.Length && !IsEdge(Text[end]) && IsBetween(Text[end]))
                end++;
            return (start == 0 || IsEdge(Text[start - 1]))
                && (end == Text.Length || IsEdge(Text[end]) || IsEdge(Text[Span.End - 1]));
        }
    }

    private static bool IsEdge(char sign) => sign is '\n' || SentenceEnd.IsTerminator(sign);

    private static bool IsBetween(char sign) => !Words.IsLetter(sign);
}
