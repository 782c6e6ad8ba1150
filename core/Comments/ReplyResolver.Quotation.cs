using DebateBot.Core.Quotes;

namespace DebateBot.Core.Comments;

public static partial class ReplyResolver
{
    private static IEnumerable<ReplyLink> ByQuotation(Comment reply, IReadOnlyList<QuotedPassage> passages) =>
        from passage in passages
        let source = passage.Source
        where source is not null
        select new ReplyLink(
            reply.Number,
            source.Comment,
            ReplyKind.Quote,
            0.95,
            passage.Span.Start,
            passage.Span.Length
        );
}
