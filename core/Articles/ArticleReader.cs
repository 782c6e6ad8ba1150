using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DebateBot.Core.Articles;

/// <summary>Reads the article out of a page: its text by its shape, its title, writer and date from what the page says about itself.</summary>
public static class ArticleReader
{
    // Shorter is a notice or a list of links, not an article.
    private const int FewestLetters = 200;

    private const string NoArticle =
        "There is no article I can read on that page. Post its text instead: leave the link out and fill in the form.";

    /// <param name="html">The page.</param>
    /// <param name="address">Where it is, after redirects.</param>
    /// <exception cref="UserError">The page holds no article; the sentence says what to do instead.</exception>
    public static Article Read(string html, Uri address)
    {
        var page = BoundedParser.Parse(html) ?? throw new UserError(NoArticle);
        var about = new PageFields(page);
        var body = PlainText.Of(Body(html, address));
        var title = about.Title;
        if (body.Length < FewestLetters || title is null)
            throw new UserError(NoArticle);
        return new Article
        {
            Title = title,
            Deck =
                about.Description is { } deck && !body.StartsWith(deck.TrimEnd('…', '.'), StringComparison.Ordinal)
                    ? deck
                    : null,
            Author = about.Author,
            Link = about.Link(address) ?? address.AbsoluteUri,
            Site = about.Site ?? address.Host,
            ImageLink = about.Image(address),
            PublishedAt = about.PublishedAt,
            Body = body,
            Summary = ArticleSummary.Write(body),
        };
    }

    private static IElement Body(string html, Uri address)
    {
        // Given the text, it fetches nothing; its static methods would.
        var found = new SmartReader.Reader(address.AbsoluteUri, html).GetArticle();
        if (!found.Completed || string.IsNullOrWhiteSpace(found.Content))
            throw new UserError(NoArticle);
        return new HtmlParser().ParseDocument(found.Content).Body ?? throw new UserError(NoArticle);
    }
}
