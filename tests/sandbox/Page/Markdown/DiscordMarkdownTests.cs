using AngleSharp.Html.Parser;
using DebateBot.Sandbox.Page.Markdown;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Page.Markdown;

public sealed class DiscordMarkdownTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

    private static readonly MarkdownNames Names = new(
        id => id == 7 ? "Robin" : null,
        id => id == 9 ? "articles" : null,
        Now,
        TimeZoneInfo.Utc
    );

    [Theory]
    [InlineData("**a** *b* _c_ __d__ ~~e~~", "<strong>a</strong> <em>b</em> <em>c</em> <u>d</u> <s>e</s>")]
    [InlineData("***both***", "<strong><em>both</em></strong>")]
    [InlineData("`a * b` ``c`d``", "<code>a * b</code> <code>c`d</code>")]
    [InlineData("2 * 3 * 4, snake_case_name", "2 * 3 * 4, snake_case_name")]
    [InlineData(@"\*not\* \[a](b)", "*not* [a](b)")]
    [InlineData(
        "<@7> in <#9>, </article post:12>",
        "<span class=\"md-mention\">@Robin</span> in <span class=\"md-mention\">#articles</span>, <span class=\"md-mention\">/article post</span>"
    )]
    public void Marks_within_a_line_are_drawn(string text, string html) =>
        DiscordMarkdown.ToInlineHtml(text, Names).ShouldBe(html);

    [Theory]
    [InlineData(
        "> one\n> two\nthree",
        "<blockquote class=\"md-quote\"><p class=\"md-p\">one\ntwo</p></blockquote><p class=\"md-p\">three</p>"
    )]
    [InlineData(">>> one\ntwo", "<blockquote class=\"md-quote\"><p class=\"md-p\">one\ntwo</p></blockquote>")]
    [InlineData("# Big\n-# tiny", "<h3 class=\"md-h1\">Big</h3><p class=\"md-small\">tiny</p>")]
    [InlineData(
        "- a\n  - b\n- c",
        "<ul class=\"md-list\"><li>a<ul class=\"md-list\"><li>b</li></ul></li><li>c</li></ul>"
    )]
    [InlineData("3. a\n4. b", "<ol class=\"md-list\" start=\"3\"><li>a</li><li>b</li></ol>")]
    [InlineData(
        "```cs\nvar a = \"<b>\";\n```",
        "<pre class=\"md-code\" tabindex=\"0\"><code>var a = &quot;&lt;b&gt;&quot;;</code></pre>"
    )]
    public void Blocks_are_drawn(string text, string html) => DiscordMarkdown.ToHtml(text, Names).ShouldBe(html);

    [Fact]
    public void A_citation_jumps_inside_the_page() =>
        DiscordMarkdown
            .ToInlineHtml("[#5](https://discord.com/channels/1/9/3)", Names)
            .ShouldBe("<a class=\"md-jump\" href=\"/channels/1/9/3\">#5</a>");

    [Fact]
    public void A_link_elsewhere_opens_elsewhere() =>
        DiscordMarkdown
            .ToInlineHtml("see https://example.org/a?b=1&c=(d).", Names)
            .ShouldBe(
                "see <a href=\"https://example.org/a?b=1&amp;c=(d)\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">"
                    + "https://example.org/a?b=1&amp;c=(d)</a>."
            );

    [Theory]
    [InlineData(3600, "in 1 hour")]
    [InlineData(-2 * 86400, "2 days ago")]
    public void A_time_counts_from_now(int seconds, string shown) =>
        DiscordMarkdown
            .ToInlineHtml($"<t:{Now.ToUnixTimeSeconds() + seconds}:R>", Names)
            .ShouldContain($">{shown}</time>");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](data:text/html,hi)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void What_could_do_harm_stays_text(string text)
    {
        var page = new HtmlParser().ParseDocument(DiscordMarkdown.ToHtml(text, Names));
        page.Body!.TextContent.ShouldBe(text);
        page.QuerySelectorAll("script, img, a").ShouldBeEmpty();
    }

    [Property(MaxTest = 500)]
    public bool Nothing_but_our_own_tags_gets_through(string? typed)
    {
        var marks = new[] { "**", "||", "[a](", "<t:", "> ", "- ", "`", "](http://x\"onmouseover=", "\\", "_" };
        var text = string.Concat((typed ?? "").Select((c, i) => c + marks[(c + i) % marks.Length]));
        var page = new HtmlParser().ParseDocument(DiscordMarkdown.ToHtml(text, Names));
        return page.Body!.QuerySelectorAll("*")
            .All(e =>
                Tags.Contains(e.LocalName)
                && e.Attributes.All(a => Attributes.Contains(a.Name))
                && (
                    e.GetAttribute("href") is not { } link
                    || link.StartsWith("http", StringComparison.Ordinal)
                    || link.StartsWith("/channels/", StringComparison.Ordinal)
                )
            );
    }

    [Fact]
    public void A_long_run_of_marks_is_drawn_at_once() =>
        DiscordMarkdown.ToHtml(string.Concat(Enumerable.Repeat("*_[~~||**", 700)), Names).Length.ShouldBeGreaterThan(0);

    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "a",
        "blockquote",
        "code",
        "em",
        "h3",
        "h4",
        "h5",
        "li",
        "ol",
        "p",
        "pre",
        "s",
        "span",
        "strong",
        "time",
        "u",
        "ul",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "aria-label",
        "class",
        "datetime",
        "href",
        "rel",
        "role",
        "start",
        "tabindex",
        "target",
        "title",
    };
}
