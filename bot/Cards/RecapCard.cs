using DebateBot.Core.Discussions;
using DebateBot.Core.Recaps;

namespace DebateBot.Cards;

/// <summary>A discussion in the words of those who took part, every sentence with its number.</summary>
public static class RecapCard
{
    /// <summary>More do not fit into one message, with their links.</summary>
    public const int MostWords = 400;

    private const int LongestSentence = 1500;

    public static DrawnCard Draw(WholeDiscussion whole, CardRequest request)
    {
        var asked = request.UpTo > 0 ? whole.UpTo(request.UpTo) : whole;
        var words = request.Words > 0 ? Math.Min(request.Words, MostWords) : RecapRequest.UsualWords;
        var recap = RecapWriter.Write(
            whole.Discussion.Article,
            asked.Comments,
            asked.Links,
            new RecapRequest(words, request.Since)
        );
        var title = Title(whole.Discussion, request.Since);
        var footer = recap.Sections.Count > 0 ? Footer(recap) : "";
        var lines = recap.Sections.Count > 0 ? Lines(asked, recap) : [Nothing(asked, recap, request.Since)];
        return CardPages.Draw(title, lines, footer);
    }

    private static string Title(Discussion discussion, int since)
    {
        var title = discussion.Article.Title;
        return Words.Line(since > 0 ? $"New since #{since}: {title}" : $"Recap: {title}", Limits.CardTitle);
    }

    private static string Footer(Recap recap) =>
        recap.Comments == 0
            ? "Nobody has commented yet."
            : $"Quoted here: the writers of {recap.Covered} of {recap.Comments} comments. No AI: every line is somebody's own words.";

    private static List<CardLine> Lines(WholeDiscussion whole, Recap recap) =>
        [.. recap.Sections.SelectMany(section => section.Sentences.Index().Select(said => Line(whole, section, said)))];

    // A heading belongs to its first sentence, so that it never stands last on a page.
    private static CardLine Line(WholeDiscussion whole, RecapSection section, (int Index, Citation Item) said)
    {
        var sentence = Sentence(whole, said.Item);
        if (said.Index > 0)
            return sentence;
        var heading = Heading(whole, section);
        return new CardLine($"{heading.Text}\n{sentence.Text}", [.. heading.CommentIds, .. sentence.CommentIds]);
    }

    private static CardLine Heading(WholeDiscussion whole, RecapSection section)
    {
        var words = Words.Escape(Words.Line(section.Heading, Limits.CardTitle));
        return section.HeadingComment is { } number && whole.Find(number) is { } comment
            ? new CardLine($"**“{words}”** {JumpLink.Cite(whole.Discussion, comment)}", comment.Id)
            : new CardLine($"**{words}**");
    }

    private static CardLine Sentence(WholeDiscussion whole, Citation said)
    {
        var words = Words.Sentence(said.Text, LongestSentence);
        var text = said.IsVerbatim ? $"“{words}”" : words;
        var author = said.Author.Length > 0 ? CommentName.Author(said.Author) : "";
        return said.Comment is { } number && whole.Find(number) is { } comment
            ? new CardLine($"- {text} {author} {JumpLink.Cite(whole.Discussion, comment)}", comment.Id)
            : new CardLine($"- {text} {string.Join(", ", Article(whole.Discussion, author))}");
    }

    private static IEnumerable<string> Article(Discussion discussion, string author)
    {
        if (author.Length > 0)
            yield return author;
        yield return discussion.Article.Link is { } link ? JumpLink.Masked("the article", link) : "the article";
    }

    private static CardLine Nothing(WholeDiscussion whole, Recap recap, int since)
    {
        if (recap.Comments == 0)
            return new CardLine(since > 0 ? $"Nothing new since #{since}." : "There is nothing to recap.");
        var comments = whole.Comments.Where(comment => !comment.IsDeleted && comment.Number > since).Take(10).ToList();
        var cited = string.Join(", ", comments.Select(comment => JumpLink.Cite(whole.Discussion, comment)));
        return new CardLine(
            $"Nothing long enough to cite was said: {cited}",
            [.. comments.Select(comment => comment.Id)]
        );
    }
}
