using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>Is this verbatim? White space, quotation marks, dashes and ellipses may differ in form, words may not.</summary>
public static class QuoteCheck
{
    /// <returns>False also for a passage without words.</returns>
    public static bool IsVerbatim(string passage, string source) => Find(passage, source) is not null;

    /// <summary>Where the passage stands in the source, cut at no word; null when it does not.</summary>
    public static TextSpan? Find(string passage, string source)
    {
        var folded = FoldedText.Of(passage);
        var whole = FoldedText.Of(source);
        return Find(folded.Bare().In(folded.Value), whole) is { } part ? whole.Origin(part) : null;
    }

    internal static TextSpan? Find(string barePassage, FoldedText source)
    {
        if (!barePassage.Any(Words.IsLetter))
            return null;
        for (var from = 0; ; from++)
        {
            from = source.Value.IndexOf(barePassage, from, StringComparison.Ordinal);
            if (from < 0)
                return null;
            var part = new TextSpan(from, barePassage.Length);
            if (Words.AreWhole(source.Value, part))
                return part;
        }
    }
}
