using DebateBot.Core.Articles;
using DebateBot.Core.Text;

namespace DebateBot.Core.Recaps;

/// <summary>What the article claims: up to three sentences of its author's own, in their order.</summary>
internal static class ArticleClaims
{
    private const int MostSentences = 3;

    // The article may take a quarter of a recap, its first sentence up to half of a short one.
    private const int Share = 4;
    private const int LargestShare = 2;

    public static IReadOnlyList<Candidate> Choose(Article article, Salience salience, int words)
    {
        var sentences = Read(article, salience);
        var chosen = new List<int>();
        var used = 0;
        foreach (var index in Enumerable.Range(0, sentences.Count).OrderByDescending(index => sentences[index].Worth))
        {
            var room = words / (chosen.Count == 0 ? LargestShare : Share);
            if (chosen.Count == MostSentences || used + sentences[index].Words > room)
                continue;
            chosen.Add(index);
            used += sentences[index].Words;
        }
        return [.. chosen.Order().Select(index => sentences[index])];
    }

    private static List<Candidate> Read(Article article, Salience salience)
    {
        var own = Sentences
            .In(article.Body, AuthorsWords.In(article.Body))
            .Select(sentence => WhiteSpace.Fold(sentence.In(article.Body)))
            .ToList();
        if (own.Count == 0 && article.Deck is { Length: > 0 } deck)
            own = [WhiteSpace.Fold(deck)];
        return
        [
            .. own.Index()
                .Where(sentence => CitableSentence.IsCitable(sentence.Item))
                .Select(sentence => Candidate.Of(null, sentence.Item, sentence.Index, salience)),
        ];
    }
}
