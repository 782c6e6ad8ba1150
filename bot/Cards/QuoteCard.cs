using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;

namespace DebateBot.Cards;

/// <summary>
/// One comment word for word: nothing of its text is touched, so that it is formatted as it was where it stands. What in it is somebody
/// else's is said below, with whose it is.
/// </summary>
public static class QuoteCard
{
    private const int Title = 100;

    // What a long text leaves for the fields below it.
    private const int RoomForAnswers = 300;
    private const int RoomForQuoted = 600;

    public static DrawnCard Draw(WholeDiscussion whole, int number) =>
        whole.Find(number) is { IsDeleted: false } comment ? Draw(whole, comment) : DeletedCard.Draw(number);

    private static DrawnCard Draw(WholeDiscussion whole, Comment comment)
    {
        var author = CommentName.Plain(comment.Author);
        var about = new CardField("Comment", About(whole.Discussion, comment));
        var (answers, quoted) = (AnswersLines.Of(whole, comment), QuotedLines.Of(whole, comment));

        var room = Limits.CardsTogether - author.Length - about.Name.Length - about.Text.Length;
        var reserved = (answers.Count > 0 ? RoomForAnswers : 0) + (quoted.Count > 0 ? RoomForQuoted : 0);
        var text = TextPieces.Split(comment.Text, room - reserved, JumpLink.To(whole.Discussion, comment));
        room -= text.Sum(piece => piece.Length);
        var answersField = FieldLines.Fit("Answers", answers, room - (quoted.Count > 0 ? RoomForQuoted : 0));
        var quotedField = FieldLines.Fit("Quoted in it", quoted, room - FieldLines.Length(answersField));

        var cards = text.Select(piece => new Card { Description = piece }).ToList();
        cards[0] = cards[0] with { Author = author };
        cards[^1] = cards[^1] with
        {
            Fields = [.. new[] { quotedField, answersField, about }.OfType<CardField>()],
            At = comment.IsDateKnown ? comment.PostedAt : null,
        };
        var shown = answers.Concat(quoted).SelectMany(line => line.CommentIds);
        return new(new OutgoingMessage { Cards = cards }, [.. shown.Prepend(comment.Id).Distinct()]);
    }

    private static string About(Discussion discussion, Comment comment)
    {
        var title = Words.Escape(Words.Line(discussion.Article.Title, Title));
        return $"{JumpLink.Cite(discussion, comment)} in {title}{(comment.IsDateKnown ? "" : " · date not known")}";
    }
}
