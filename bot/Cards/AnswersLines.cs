using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;

namespace DebateBot.Cards;

/// <summary>Whom a comment answers, a line each.</summary>
internal static class AnswersLines
{
    public static IReadOnlyList<CardLine> Of(WholeDiscussion whole, Comment comment) =>
        [
            .. whole
                .Links.Where(link => link.From == comment.Number)
                .OrderByDescending(link => link.Confidence)
                .DistinctBy(link => link.To)
                .Select(link => link.To is { } number ? Line(whole, number) : new CardLine("the article"))
                .OfType<CardLine>(),
        ];

    private static CardLine? Line(WholeDiscussion whole, int number) =>
        whole.Find(number) is { } answered
            ? new CardLine(CommentName.Of(whole.Discussion, answered), answered.Id)
            : null;
}
