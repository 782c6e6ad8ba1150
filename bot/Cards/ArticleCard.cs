using DebateBot.Chat;
using DebateBot.Core.Articles;
using DebateBot.Core.Discussions;

namespace DebateBot.Cards;

/// <summary>An article as it stands over its thread.</summary>
public static class ArticleCard
{
    /// <summary>Stands in the card's footer and as the thread's first line.</summary>
    public const string Notice = "Comments here are recorded · /privacy";

    public static OutgoingMessage Draw(Discussion discussion)
    {
        var article = discussion.Article;
        return new()
        {
            Cards =
            [
                new Card
                {
                    Title = Words.Line(article.Title, Limits.CardTitle),
                    Link = article.Link,
                    Description = Words.Cut(string.Join("\n\n", Parts(article)), Limits.CardDescription),
                    ImageLink = article.ImageLink,
                    Footer = Notice,
                },
            ],
            Buttons =
            [
                [
                    new Button("Recap", ButtonId.Of("recap", discussion.Id)) { IsPrimary = true },
                    new Button("What's new", ButtonId.Of("new", discussion.Id)),
                    new Button("Replies", ButtonId.Of("replies", discussion.Id)),
                ],
            ],
        };
    }

    private static IEnumerable<string> Parts(Article article)
    {
        if (article.Deck is { Length: > 0 } deck)
            yield return $"*{Words.Escape(Words.Line(deck, 300))}*";
        if (article.Summary.Length > 0)
            yield return Words.Escape(Words.Cut(article.Summary, 1000));
        var source = string.Join(" · ", Source(article));
        if (source.Length > 0)
            yield return $"-# {source}";
    }

    private static IEnumerable<string> Source(Article article)
    {
        var site = article.Site ?? (Uri.TryCreate(article.Link, UriKind.Absolute, out var link) ? link.Host : null);
        if (site is { Length: > 0 })
            yield return Words.Escape(Words.Line(site, 100));
        if (article.Author is { Length: > 0 } author)
            yield return Words.Escape(Words.Line(author, 100));
        if (article.PublishedAt is { } at)
            yield return $"<t:{at.ToUnixTimeSeconds()}:R>";
    }
}
