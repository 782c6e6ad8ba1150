using System.Globalization;
using AngleSharp.Dom;
using DebateBot.Core.Text;

namespace DebateBot.Core.Articles;

/// <summary>What a page says about itself: Open Graph first, then JSON-LD, then its meta lines, then what it shows.</summary>
/// <remarks>https://ogp.me and https://schema.org/Article.</remarks>
internal sealed class PageFields(IDocument page)
{
    // What is longer is no title, name or line under a title, whatever the page calls it.
    private const int Longest = 500;

    private readonly LinkedData data = LinkedData.Of(page);

    public string? Title =>
        Clean(Meta("og:title"))
        ?? Clean(data.Title)
        ?? Clean(page.QuerySelector("h1")?.TextContent)
        ?? Clean(page.Title);

    public string? Description =>
        Clean(Meta("og:description")) ?? Clean(data.Description) ?? Clean(Meta("description"));

    // Some pages put the writer's profile address where the name belongs.
    public string? Author =>
        new[] { data.Author, Meta("author"), Meta("article:author") }
            .Select(Clean)
            .FirstOrDefault(name => name is not null && !name.Contains("://", StringComparison.Ordinal));

    public string? Site => Clean(Meta("og:site_name")) ?? Clean(data.Site);

    public DateTimeOffset? PublishedAt =>
        Date(Meta("article:published_time"))
        ?? Date(data.PublishedAt)
        ?? Date(page.QuerySelector("time[datetime]")?.GetAttribute("datetime"));

    public string? Link(Uri address) => Web(address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));

    public string? Image(Uri address) => Web(address, Meta("og:image") ?? data.Image);

    private string? Meta(string name) =>
        page.QuerySelector($"meta[property='{name}'],meta[name='{name}']")?.GetAttribute("content");

    private static string? Clean(string? text) =>
        text is not null && WhiteSpace.Fold(text) is { Length: > 0 } clean ? Excerpt.Cut(clean, Longest) : null;

    private static string? Web(Uri address, string? link) =>
        !string.IsNullOrWhiteSpace(link)
        && Uri.TryCreate(address, link, out var found)
        && found.Scheme is "http" or "https"
        && found.AbsoluteUri.Length <= ArticleLink.Longest
            ? found.AbsoluteUri
            : null;

    // A date without a time zone is taken as UTC.
    private static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : null;
}
