using System.Text;
using DebateBot.Core;
using DebateBot.Core.Imports;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Imports;

public sealed class ArticleFileReaderTests
{
    private const string File =
        "\uFEFFA bridge\r\n\r\nThe council overreaches.\r\n\r\nIt wants a bridge.\r\n\r\nNobody asked.";

    [Fact]
    public void Title_deck_and_text_stand_one_below_the_other()
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var article = ArticleFileReader.Read(encoding.GetBytes(File));
            (article.Title, article.Deck).ShouldBe(("A bridge", "The council overreaches."));
            article.Body.ShouldBe("It wants a bridge.\n\nNobody asked.");
        }
    }

    [Theory]
    [InlineData("", "There is no article in this file.")]
    [InlineData("Only a title", "There is no article in this file.")]
    [InlineData("\0", "This file is not plain text.")]
    [InlineData("A bridge\n\nText.\n\n  1. Ann says:\n\n    Yes.\n", "This file holds a discussion")]
    public void What_is_no_article_is_refused(string file, string sentence) =>
        Should
            .Throw<UserError>(() => ArticleFileReader.Read(Encoding.UTF8.GetBytes(file)))
            .Message.ShouldStartWith(sentence);
}
