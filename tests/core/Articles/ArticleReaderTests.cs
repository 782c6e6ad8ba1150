using DebateBot.Core;
using DebateBot.Core.Articles;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Articles;

public sealed class ArticleReaderTests
{
    private static readonly Uri Address = new("https://rivers.example/2024/bridge?utm=1");

    private static readonly string Story = string.Concat(
        Enumerable
            .Range(1, 6)
            .Select(day =>
                $"<p>On day {day} the council met, argued over the bridge, and went home, none the wiser than before. Nobody gave way.</p>"
            )
    );

    [Fact]
    public void A_page_says_what_it_is_about()
    {
        var article = ArticleReader.Read(
            Page(
                """
                <meta property="og:title" content="A bridge &amp; no  money"><meta property="og:description" content="The council overreaches.">
                <meta name="author" content="Nora Field"><meta property="og:site_name" content="River News">
                <meta property="og:image" content="/bridge.jpg"><meta property="article:published_time" content="2024-03-05T10:00:00Z">
                <link rel="canonical" href="https://rivers.example/2024/bridge">
                """
            ),
            Address
        );
        (article.Title, article.Deck, article.Author, article.Site).ShouldBe(
            ("A bridge & no money", "The council overreaches.", "Nora Field", "River News")
        );
        (article.Link, article.ImageLink).ShouldBe(
            ("https://rivers.example/2024/bridge", "https://rivers.example/bridge.jpg")
        );
        article.PublishedAt.ShouldBe(new DateTimeOffset(2024, 3, 5, 10, 0, 0, TimeSpan.Zero));
        article
            .Body.Split("\n\n")[0]
            .ShouldBe(
                "On day 1 the council met, argued over the bridge, and went home, none the wiser than before. Nobody gave way."
            );
        article.Body.ShouldNotContain("Subscribe");
        article.Body.ShouldContain(article.Summary[..40]);
    }

    [Fact]
    public void Linked_data_serves_where_meta_lines_are_missing()
    {
        var article = ArticleReader.Read(
            Page(
                """
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@type":"Article","headline":"half a pair: \ud83d"}</script>
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"A bridge","author":[{"name":"Nora Field"}],
                "publisher":{"name":"River News"},"datePublished":"2024-03-05"}]}</script>
                """
            ),
            Address
        );
        (article.Title, article.Author, article.Site, article.PublishedAt?.Day).ShouldBe(
            ("A bridge", "Nora Field", "River News", 5)
        );
    }

    [Fact]
    public void What_a_page_quotes_is_marked_and_left_out_of_the_summary()
    {
        var quote = $"<blockquote>{Story.Replace("day", "night", StringComparison.Ordinal)}</blockquote>";
        var article = ArticleReader.Read(Page("<title>A bridge</title>", quote), Address);
        article.Body.ShouldContain("> On night 1");
        article.Summary.ShouldStartWith("On day 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><title>Log in</title><body><form><input></form></body></html>")]
    [InlineData("{\"not\":\"html\"}")]
    public void A_page_without_an_article_is_refused(string html) =>
        Should.Throw<UserError>(() => ArticleReader.Read(html, Address)).Message.ShouldContain("Post its text instead");

    [Theory]
    [InlineData(1500, true)]
    [InlineData(1_000_000, false)]
    public void A_page_nested_beyond_reason_is_refused_at_once(int depth, bool isRead)
    {
        var html = Page("<title>Deep</title>", string.Concat(Enumerable.Repeat("<div>", depth)));
        if (isRead)
            ArticleReader.Read(html, Address).Title.ShouldBe("Bridge");
        else
            Should.Throw<UserError>(() => ArticleReader.Read(html, Address));
    }

    [Theory]
    [InlineData("<p>x", 60_000)]
    [InlineData("<br>x<br><br>", 20_000)]
    [InlineData("<h1>x</h1>", 20_000)]
    [InlineData("<!--x-->", 60_000)]
    public void A_page_whose_reading_would_take_minutes_is_refused_at_once(string piece, int times)
    {
        var html = Page("<title>Wide</title>", string.Concat(Enumerable.Repeat(piece, times)));
        Should.Throw<UserError>(() => ArticleReader.Read(html, Address));
    }

    [Fact]
    public void A_page_that_opens_its_fonts_again_in_every_paragraph_is_refused_at_once()
    {
        var fonts = string.Concat(Enumerable.Range(0, 100).Select(number => $"<font n{number}=1>"));
        var html = Page("<title>Fonts</title>", fonts + string.Concat(Enumerable.Repeat("<p>x", 10_000)));
        Should.Throw<UserError>(() => ArticleReader.Read(html, Address));
    }

    [Fact]
    public void What_a_page_says_about_itself_is_kept_to_what_can_be_shown()
    {
        var (wordy, endless) = (string.Join(' ', Enumerable.Repeat("bridge", 1000)), new string('a', 3000));
        var article = ArticleReader.Read(
            Page(
                $"""
                <meta property="og:title" content="{wordy}"><meta property="og:description" content="{wordy}"><meta name="author" content="{wordy}">
                <meta property="og:image" content="https://rivers.example/{endless}"><link rel="canonical" href="/{endless}">
                """
            ),
            Address
        );
        new[] { article.Title, article.Deck, article.Author }.ShouldAllBe(text => text!.Length <= 500);
        (article.Link, article.ImageLink).ShouldBe((Address.AbsoluteUri, null));
    }

    [Property(MaxTest = 50)]
    public bool Nothing_but_a_sentence_for_people_is_ever_thrown(string? html)
    {
        try
        {
            ArticleReader.Read(html ?? "", Address);
        }
        catch (UserError)
        {
            return true;
        }
        return true;
    }

    private static string Page(string head, string before = "") =>
        $"<html><head><title>Bridge</title>{head}</head><body><nav><a href=/>Home</a> Subscribe</nav><article>{before}{Story}</article><footer>Subscribe</footer></body></html>";
}
