using DebateBot.Core;
using DebateBot.Core.Articles;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Articles;

public sealed class TypedArticleTests
{
    [Fact]
    public void What_was_typed_becomes_an_article_with_paragraphs_and_a_summary()
    {
        var article = TypedArticle.Write(
            " A  bridge\n",
            "",
            null,
            null,
            "\r\nOne.\r\nStill one.  \r\n\r\n\r\n\r\nTwo.\r\n"
        );
        (article.Title, article.Deck, article.Author, article.Link).ShouldBe(("A bridge", null, null, null));
        article.Body.ShouldBe("One.\nStill one.\n\nTwo.");
        article.Summary.ShouldBe("One. Still one. Two.");
    }

    [Theory]
    [InlineData(" ", "Text.")]
    [InlineData("Title", "\n \n")]
    public void Title_and_text_are_needed(string title, string text) =>
        Should
            .Throw<UserError>(() => TypedArticle.Write(title, null, null, null, text))
            .Message.ShouldContain("needs a title and a text");

    [Fact]
    public void A_paragraph_is_no_title() =>
        Should
            .Throw<UserError>(() => TypedArticle.Write(new string('x', 257), null, null, null, "Text."))
            .Message.ShouldContain("256");

    [Theory]
    [InlineData("https://rivers.example/a?b=c#d", "https://rivers.example/a?b=c#d")]
    [InlineData("rivers.example/a", "https://rivers.example/a")]
    [InlineData("HTTP://Rivers.Example", "http://rivers.example/")]
    public void A_link_is_taken_as_people_give_it(string typed, string link) => ArticleLink.Parse(typed).ShouldBe(link);

    [Theory]
    [InlineData("no link")]
    [InlineData("javascript://x.y/alert(1)")]
    [InlineData("ftp://rivers.example/a")]
    [InlineData("https://me:secret@rivers.example/a")]
    [InlineData("bridge")]
    public void What_is_no_web_link_is_refused(string typed) =>
        Should.Throw<UserError>(() => ArticleLink.Parse(typed)).Message.ShouldStartWith("That is not a web link.");
}
