using DebateBot.Core.Articles;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Articles;

public sealed class ArticleSummaryTests
{
    [Theory]
    [InlineData("One here. Two here. Three here. Four here.", "One here. Two here. Three here.")]
    [InlineData(
        "Ann writes:\n\nBridges are dear. They rust.\n\nI disagree with Ann. Bridges pay.",
        "I disagree with Ann. Bridges pay."
    )]
    [InlineData("> Quoted first.\n\nOwn words follow.", "Own words follow.")]
    [InlineData("“All of this is quoted.”\n\nOwn words follow.", "Own words follow.")]
    [InlineData("Three things count:\n\nMoney counts. Time counts.", "Money counts. Time counts.")]
    [InlineData("The Herald (“Bridges“):\n\nBridges are dear.\n\nThey rust.", "Bridges are dear. They rust.")]
    [InlineData("", "")]
    public void The_first_sentences_in_the_authors_own_words(string body, string expected) =>
        ArticleSummary.Write(body).ShouldBe(expected);

    [Fact]
    public void It_ends_with_the_last_sentence_that_fits()
    {
        var sentence = string.Concat(Enumerable.Repeat("Bridges rust and ", 8)) + "ropes rot.";
        ArticleSummary.Write($"{sentence} {sentence} {sentence}").ShouldBe($"{sentence} {sentence}");
    }

    [Fact]
    public void A_sentence_longer_than_a_card_is_cut_between_words()
    {
        var summary = ArticleSummary.Write(string.Concat(Enumerable.Repeat("bridges and ", 50)));
        summary.Length.ShouldBeLessThanOrEqualTo(350);
        summary.ShouldEndWith("and…");
    }
}
