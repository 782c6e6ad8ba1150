using DebateBot.Core.Text;

namespace DebateBot.Core.Articles;

/// <summary>Makes an article of what a person typed.</summary>
public static class TypedArticle
{
    private const int LongestTitle = 256;

    /// <param name="text">Line breaks of any kind; several blank lines count as one.</param>
    /// <exception cref="UserError">Title or text is empty, the title is too long, or the link is none.</exception>
    public static Article Write(string title, string? deck, string? author, string? link, string text)
    {
        var body = Paragraphs(text);
        if (string.IsNullOrWhiteSpace(title) || body.Length == 0)
            throw new UserError("An article needs a title and a text. Fill in both.");
        if (title.Length > LongestTitle)
            throw new UserError($"A title may have {LongestTitle} characters. Shorten it; the rest can open the text.");
        return new Article
        {
            Title = WhiteSpace.Fold(title),
            Deck = OneLine(deck),
            Author = OneLine(author),
            Link = OneLine(link) is { } typed ? ArticleLink.Parse(typed) : null,
            Body = body,
            Summary = ArticleSummary.Write(body),
        };
    }

    private static string? OneLine(string? text) => string.IsNullOrWhiteSpace(text) ? null : WhiteSpace.Fold(text);

    private static string Paragraphs(string text)
    {
        var lines = Lines.In(text).Select(line => line.In(text).TrimEnd()).ToList();
        return string.Join('\n', lines.Where((line, at) => line.Length > 0 || (at > 0 && lines[at - 1].Length > 0)))
            .Trim();
    }
}
