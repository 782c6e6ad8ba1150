using DebateBot.Core.Text;

namespace DebateBot.Core.Articles;

/// <summary>Takes the first sentences of an article for its card, in the author's own words where they can be told from what is quoted.</summary>
public static class ArticleSummary
{
    private const int MostSentences = 3;
    private const int MostLetters = 350;

    /// <returns>Up to three sentences and 350 characters, word for word; a first sentence that is longer is cut between words. Empty for an empty text.</returns>
    public static string Write(string body)
    {
        var paragraphs = AuthorsWords.In(body);
        var sentences = (paragraphs.Count > 0 ? Sentences.In(body, paragraphs) : Sentences.In(body))
            .Select(sentence => WhiteSpace.Fold(sentence.In(body)))
            .Where(sentence => !sentence.EndsWith(':'))
            .Take(MostSentences)
            .ToList();
        while (sentences.Count > 1 && sentences.Sum(sentence => sentence.Length + 1) > MostLetters + 1)
            sentences.RemoveAt(sentences.Count - 1);
        return Excerpt.Cut(string.Join(' ', sentences), MostLetters);
    }
}
