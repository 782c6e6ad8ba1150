using DebateBot.Core.Articles;
using DebateBot.Core.Quotes;
using DebateBot.Core.Text;

namespace DebateBot.Core.Comments;

/// <summary>
/// What a new comment can answer: the article and the comments before it, indexed by message, by person and by the words each said
/// in its own voice. Grows by one comment at a time; a comment is resolved against it before it is added.
/// </summary>
public sealed class DiscussionSoFar
{
    private readonly Dictionary<long, Comment> byMessage = [];
    private readonly OwnWordsIndex said = new();

    /// <param name="article">Null when only comments can be answered.</param>
    public DiscussionSoFar(Article? article)
    {
        if (article is not null)
            said.Add(
                new QuoteSource(null, article.Author ?? article.Site ?? article.Title),
                article.Body,
                [new TextSpan(0, article.Body.Length)]
            );
    }

    internal PeopleSoFar People { get; } = new();

    /// <summary>The order in which comments are read: by time, then by number.</summary>
    public static IEnumerable<Comment> InOrder(IEnumerable<Comment> comments) =>
        comments.OrderBy(comment => comment.PostedAt).ThenBy(comment => comment.Number);

    /// <summary>What stood before a comment was written.</summary>
    public static DiscussionSoFar Before(Comment comment, Article? article, IEnumerable<Comment> comments)
    {
        var earlier = new DiscussionSoFar(article);
        foreach (var other in InOrder(comments).TakeWhile(other => other.Number != comment.Number))
            earlier.Add(other);
        return earlier;
    }

    /// <summary>Adds the next comment. A tombstone can be answered by a native reply only.</summary>
    public void Add(Comment comment) => Add(comment, comment.IsDeleted ? [] : QuotedPassages.Find(comment, this));

    internal void Add(Comment comment, IReadOnlyList<QuotedPassage> passages)
    {
        foreach (var message in comment.Messages)
            byMessage[message.MessageId] = comment;
        if (comment.IsDeleted)
            return;
        People.Add(comment);
        said.Add(
            new QuoteSource(comment.Number, comment.Author),
            comment.Text,
            QuotedPassages.OwnWords(comment.Text, passages)
        );
    }

    internal Comment? OfMessage(long messageId) => byMessage.GetValueOrDefault(messageId);

    /// <summary>Who said a passage first. Where several said the same: the one who is answered or called, else for a short phrase the nearest.</summary>
    /// <param name="called">The names of those whom the comment calls.</param>
    internal QuoteSource? SourceOf(
        FoldedText passage,
        Comment quoting,
        IReadOnlySet<string> called,
        Func<QuoteHolder, bool> isSure,
        Effort effort
    )
    {
        const int ShortPhrase = 5;
        var bare = passage.Bare().In(passage.Value);
        if (Words.Count(bare) < QuotedPassages.FewestWords)
            return null;
        var answered = quoting.RepliesToMessageId is { } message ? OfMessage(message)?.Number : null;
        var holders = said.Holding(bare, source => IsAnswered(source) || IsCalled(source), effort)
            .Where(isSure)
            .Select(holder => holder.Source)
            .ToList();
        return holders.Find(IsAnswered)
            ?? holders.Find(IsCalled)
            ?? (Words.Count(bare) < ShortPhrase ? holders.LastOrDefault() : holders.FirstOrDefault());

        bool IsAnswered(QuoteSource source) => source.Comment is not null && source.Comment == answered;
        bool IsCalled(QuoteSource source) => source.Comment is not null && called.Contains(source.Author);
    }
}
