using DebateBot.Core.Quotes;

namespace DebateBot.Core.Comments;

public static partial class ReplyResolver
{
    // A person called is answered in their latest comment, unless chat's own reply or a passage quoted after the name shows another.
    private static IEnumerable<ReplyLink> ByMention(
        Comment reply,
        IReadOnlyList<QuotedPassage> passages,
        DiscussionSoFar earlier
    )
    {
        var mentions = Mentions
            .In(reply.Text, earlier)
            .Where(mention => !passages.Any(passage => passage.Span.Overlaps(mention.Span)))
            .ToList();
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var next = index + 1 < mentions.Count ? mentions[index + 1].Span.Start : reply.Text.Length;
            var quoted = passages.FirstOrDefault(passage =>
                passage.Span.Start >= mention.Span.End
                && passage.Span.Start < next
                && passage.Source is { } source
                && mention.Calls(source)
            );
            var to = quoted?.Source?.Comment ?? AnsweredBy(mention) ?? mention.Latest.Number;
            yield return new ReplyLink(
                reply.Number,
                to,
                ReplyKind.Mention,
                0.9,
                mention.Span.Start,
                mention.Span.Length
            );
        }

        int? AnsweredBy(Mention mention) =>
            reply.RepliesToMessageId is { } message
            && earlier.OfMessage(message) is { IsDeleted: false } answered
            && (answered.AuthorId ?? 0) == (mention.Latest.AuthorId ?? 0)
            && string.Equals(answered.Author, mention.Latest.Author, StringComparison.OrdinalIgnoreCase)
                ? answered.Number
                : null;
    }
}
