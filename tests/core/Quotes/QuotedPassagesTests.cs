using DebateBot.Core.Quotes;
using DebateBot.Tests.Core.Comments;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Quotes;

public sealed class QuotedPassagesTests
{
    private readonly Talk talk = new Talk()
        .About("The council wants a second bridge over the Ill before winter.")
        .Says("Ann", "Bridges rust. Ropes rot. Ferries merely sink now and then, which is cheaper.");

    [Fact]
    public void Own_words_are_what_is_left()
    {
        var comment = talk.Says(
            "Bo",
            "Well.\n\n> Ferries merely sink\n\nSo do bridges.\n> not said here by anyone"
        ).Comments[1];
        var passages = QuotedPassages.Find(comment, talk.Article, talk.Comments);
        passages.Select(passage => passage.Source).ShouldBe([new QuoteSource(1, "Ann"), null]);
        QuotedPassages
            .OwnWords(comment.Text, passages)
            .Select(own => own.In(comment.Text))
            .ShouldBe(["Well.", "So do bridges."]);
    }

    [Fact]
    public void A_passage_of_the_article_is_its_authors()
    {
        var comment = talk.Says(
            "Bo",
            "The council wants a second bridge over the Ill before winter.\n\nWhich winter?"
        ).Comments[1];
        QuotedPassages
            .Find(comment, talk.Article, talk.Comments)
            .ShouldHaveSingleItem()
            .Source.ShouldBe(new QuoteSource(null, "Nora Field"));
    }

    [Fact]
    public void Several_passages_of_one_source_are_all_found() =>
        QuotedPassages
            .Find(
                talk.Says("Bo", "> Bridges rust. Ropes rot.\nTrue.\n> which is cheaper\nFalse.").Comments[1],
                talk.Article,
                talk.Comments
            )
            .Count.ShouldBe(2);

    [Theory]
    [InlineData("")]
    [InlineData(">")]
    [InlineData("> \n>\n> >")]
    [InlineData(">>> ")]
    [InlineData("🙂🙂🙂")]
    public void Hardly_any_text_is_no_trouble(string text) =>
        QuotedPassages.Find(talk.Says("Bo", text).Comments[1], talk.Article, talk.Comments).ShouldBeEmpty();
}
