using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>Texts in order, each with the parts its author wrote, found again by three words in a row.</summary>
internal sealed class OwnWordsIndex
{
    // Where a phrase stands in many texts, these of each kind are looked at: the earliest, the latest, the likeliest.
    private const int Few = 16;
    private const int Recent = 500;

    private readonly List<OwnPart> parts = [];
    private readonly Dictionary<int, List<int>> partsByShingle = [];

    public void Add(QuoteSource source, string text, IReadOnlyList<TextSpan> ownWords)
    {
        foreach (var own in ownWords)
        {
            var folded = FoldedText.Of(text, [own]);
            foreach (var shingle in Shingles(folded.Value))
            {
                if (!partsByShingle.TryGetValue(shingle, out var holding))
                    partsByShingle[shingle] = holding = [];
                if (holding.Count == 0 || holding[^1] != parts.Count)
                    holding.Add(parts.Count);
            }
            parts.Add(new OwnPart(source, text, folded));
        }
    }

    /// <summary>The texts that hold a folded passage word for word, in order, each once.</summary>
    /// <param name="isLikely">Whether the passage is likely from there: looked at before others where it stands in many.</param>
    public IEnumerable<QuoteHolder> Holding(string barePassage, Func<QuoteSource, bool> isLikely, Effort effort)
    {
        List<int>? rarest = null;
        foreach (var shingle in Shingles(barePassage))
        {
            if (!partsByShingle.TryGetValue(shingle, out var holding))
                return [];
            if (rarest is null || holding.Count < rarest.Count)
                rarest = holding;
        }
        return Narrow(rarest ?? [], isLikely)
            .TakeWhile(_ => effort.Spend())
            .Select(index => parts[index])
            .Select(part =>
                QuoteCheck.Find(barePassage, part.Folded) is { } found
                    ? new QuoteHolder(part.Source, part.Text, part.Folded.Origin(found))
                    : null
            )
            .OfType<QuoteHolder>()
            .DistinctBy(holder => holder.Source);
    }

    private List<int> Narrow(List<int> holding, Func<QuoteSource, bool> isLikely)
    {
        if (holding.Count <= 3 * Few)
            return holding;
        var between = holding[Math.Max(Few, holding.Count - Recent)..^Few];
        var likely = between.Where(index => isLikely(parts[index].Source)).TakeLast(Few);
        return [.. holding[..Few], .. likely, .. holding[^Few..]];
    }

    private static IEnumerable<int> Shingles(string folded)
    {
        var (first, second) = (0, 0);
        var seen = 0;
        foreach (var word in Words.In(folded))
        {
            var third = string.GetHashCode(folded.AsSpan(word.Start, word.Length), StringComparison.Ordinal);
            if (++seen >= 3)
                yield return HashCode.Combine(first, second, third);
            (first, second) = (second, third);
        }
    }

    private sealed record OwnPart(QuoteSource Source, string Text, FoldedText Folded);
}
