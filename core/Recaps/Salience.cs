using DebateBot.Core.Text;

namespace DebateBot.Core.Recaps;

/// <summary>How much a sentence is about what the discussion is about: the mean share of texts that use its words.</summary>
/// <remarks>
/// After SumBasic (A. Nenkova, L. Vanderwende, The Impact of Frequency on Summarization, MSR-TR-2005-101), with the share of
/// texts in place of the word's frequency, so that nobody gains by repeating a word.
/// </remarks>
internal sealed class Salience
{
    private readonly Dictionary<string, int> textsByWord = new(StringComparer.OrdinalIgnoreCase);
    private int texts;

    public void Add(IEnumerable<string> ownWords)
    {
        texts++;
        foreach (var word in ownWords.SelectMany(Contents).ToHashSet(StringComparer.OrdinalIgnoreCase))
            textsByWord[word] = textsByWord.GetValueOrDefault(word) + 1;
    }

    /// <returns>0.0 (no word of content) to 1.0 (every word stands in every text).</returns>
    public double Of(string sentence)
    {
        var words = Contents(sentence).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return words.Count == 0 || texts == 0
            ? 0
            : words.Average(word => (double)textsByWord.GetValueOrDefault(word) / texts);
    }

    private static IEnumerable<string> Contents(string text) =>
        Words.In(text).Select(word => word.In(text)).Where(word => !StockWords.Contains(word));
}
