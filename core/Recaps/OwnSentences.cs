using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Quotes;
using DebateBot.Core.Text;

namespace DebateBot.Core.Recaps;

/// <summary>What each comment says in its own words, sentence by sentence, without the names it calls.</summary>
internal sealed class OwnSentences
{
    private readonly Dictionary<int, IReadOnlyList<string>> byComment = [];

    /// <summary>Reads a whole discussion; deleted comments say nothing.</summary>
    public static OwnSentences Read(Article article, IReadOnlyList<Comment> comments)
    {
        var earlier = new DiscussionSoFar(article);
        var own = new List<(Comment Comment, IReadOnlyList<TextSpan> Parts)>();
        foreach (var comment in DiscussionSoFar.InOrder(comments).Where(comment => !comment.IsDeleted))
        {
            var passages = QuotedPassages.Find(comment, earlier);
            own.Add((comment, QuotedPassages.OwnWords(comment.Text, passages)));
            earlier.Add(comment, passages);
        }
        var sentences = new OwnSentences();
        foreach (var (comment, parts) in own) // by now everybody who can be called is known
            sentences.byComment[comment.Number] = [.. Split(comment.Text, parts, [.. Mentions.In(comment.Text, earlier)])];
        return sentences;
    }

    public IReadOnlyList<string> Of(Comment comment) => byComment.GetValueOrDefault(comment.Number, []);

    // A name at the start is left out; a sentence with one in its middle cannot be shown without it, and is not, nor is one that lies
    // in something hidden: nothing would hide it.
    private static IEnumerable<string> Split(string text, IReadOnlyList<TextSpan> parts, List<Mention> called)
    {
        var spoilers = new Spoilers(text);
        foreach (var sentence in Sentences.In(text, parts))
        {
            var (start, end) = (sentence.Start, sentence.End);
            while (start < end && (IsPadding(text[start]) || called.Exists(mention => mention.Span.Start == start)))
                start = called.Find(mention => mention.Span.Start == start)?.Span.End ?? start + 1;
            var rest = TextSpan.Between(start, Math.Max(start, end));
            if (rest.Length > 0 && !spoilers.AreCutBy(rest) && !called.Exists(mention => mention.Span.Overlaps(rest)))
                yield return WhiteSpace.Fold(rest.In(text));
        }
    }

    // What stands between a name or a list's mark and the words.
    private static bool IsPadding(char sign) =>
        char.IsWhiteSpace(sign) || sign is ':' or ',' or '*' or '-' or '–' or '—' or '•' or '#';
}
