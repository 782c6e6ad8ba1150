using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Quotes;
using DebateBot.Core.Text;

namespace DebateBot.Cards;

/// <summary>What a comment quotes, a line a passage, each with the one who said it.</summary>
internal static class QuotedLines
{
    private const int Longest = 200;

    public static IReadOnlyList<CardLine> Of(WholeDiscussion whole, Comment comment)
    {
        var passages = QuotedPassages.Find(comment, whole.Discussion.Article, whole.Comments);
        var known = passages.Where(passage => passage.Source is not null).ToList();
        known.AddRange(FromDeleted(whole, comment).Where(passage => !Overlaps(known, passage)));
        var unknown = passages.Where(passage => passage.Source is null && !Overlaps(known, passage));
        return
        [
            .. known
                .Concat(unknown)
                .OrderBy(passage => passage.Span.Start)
                .Select(passage => Line(whole, comment, passage)),
        ];
    }

    // The words of a deleted comment are nowhere any more; the link that was found while it lived tells that these were its.
    private static List<QuotedPassage> FromDeleted(WholeDiscussion whole, Comment comment) =>
        [
            .. from link in whole.Links
            where link.From == comment.Number && link.Kind == ReplyKind.Quote
            where link.To is { } to && whole.Find(to) is { IsDeleted: true }
            let span = new TextSpan(link.EvidenceStart, link.EvidenceLength)
            where span.End <= comment.Text.Length
            select new QuotedPassage(span, new QuoteSource(link.To, "")),
        ];

    private static bool Overlaps(IReadOnlyList<QuotedPassage> passages, QuotedPassage other) =>
        passages.Any(passage => passage.Span.Overlaps(other.Span));

    private static CardLine Line(WholeDiscussion whole, Comment comment, QuotedPassage passage)
    {
        var words = Words.Escape(Words.Line(new Spoilers(comment.Text).Hide(passage.Span), Longest));
        var source = passage.Source?.Comment is { } number ? whole.Find(number) : null;
        return new CardLine(
            $"“{words}” — {Source(whole.Discussion, passage.Source, source)}",
            source is null ? [] : [source.Id]
        );
    }

    private static string Source(Discussion discussion, QuoteSource? source, Comment? comment) =>
        source switch
        {
            null => "marked as a quote; it stands nowhere in this discussion",
            { Comment: null } => $"{CommentName.Author(source.Author)}, {Article(discussion.Article)}",
            _ => comment is null ? CommentName.Author(source.Author) : CommentName.Of(discussion, comment),
        };

    private static string Article(Article article) =>
        article.Link is { } link ? JumpLink.Masked("the article", link) : "the article";
}
