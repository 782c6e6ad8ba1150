using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Comments;

public sealed class ReplyResolverQuotationTests
{
    private readonly Talk talk = new Talk()
        .About("The council wants a second bridge. It would cost eleven million, which nobody has budgeted.")
        .Says(
            "Ann",
            "A ferry — “the small kind” — would carry the same traffic for a tenth of the price. Who pays for mooring? I agree with you."
        )
        .Says("Bo", "Ferries stop when the river freezes, as it did in March.");

    [Theory]
    [InlineData("> would carry the same traffic")]
    [InlineData(">would carry the same traffic")]
    [InlineData("> …would  carry\u00A0the same traffic...")]
    [InlineData("> “would carry the same traffic”")]
    [InlineData("> would carry\n> the same traffic")]
    [InlineData("> A ferry - \"the small kind\" - would carry")]
    [InlineData("Look:\n> for a *tenth* of the price\nreally?")]
    [InlineData(">>> would carry the same traffic")]
    [InlineData("A ferry – 'the small kind' – would carry the same traffic for a tenth of the price.\n\nSays who?")]
    [InlineData("…would carry the same traffic for a tenth of the price\n\nSays who?")]
    [InlineData("Who pays for mooring?\n\nGuess.")]
    [InlineData("would carry the same traffic\nSays who?")]
    public void Words_that_stand_in_an_earlier_comment_are_a_quote_of_it(string text) =>
        talk.Says("Cy", text).Answers().ShouldBe("3>1:Quote");

    [Theory]
    [InlineData("> the same")]
    [InlineData("> would carry the same traf")]
    [InlineData("> would carry a lot of traffic")]
    [InlineData("I agree with you.\n\nBut the price!")]
    [InlineData("Who pays?\n\nGuess.")]
    [InlineData("Who pays for mooring?")]
    [InlineData("for a tenth\n\nReally?")]
    [InlineData("Ferries stop when the river\u00A0thaws, as it did in March.\n\nNo.")]
    [InlineData("```\nwould carry the same traffic\n```")]
    public void Words_shared_by_chance_are_none(string text) => talk.Says("Cy", text).Answers().ShouldBeEmpty();

    [Fact]
    public void The_article_is_quoted_as_the_article() =>
        talk.Says("Cy", "It would cost eleven million, which nobody has budgeted.\n\nYet.")
            .Answers()
            .ShouldBe("3>:Quote");

    [Fact]
    public void A_quote_of_a_quote_goes_to_who_said_it_first() =>
        talk.Says("Cy", "> would carry the same traffic\nNever.")
            .Says("Di", "A ferry stays a ferry.")
            .Says("Ed", "@Cy:\n> would carry the same traffic\nIt might.")
            .Answers()
            .ShouldBe("3>1:Quote 5>1:Quote 5>3:Mention");

    [Fact]
    public void Words_marked_as_a_quote_of_something_unknown_are_not_the_quoters() =>
        talk.Says("Cy", "> the harbour master forbids all mooring\nSays the paper.")
            .Says("Di", "> the harbour master forbids all mooring\nThat settles it.")
            .Answers()
            .ShouldBeEmpty();

    [Fact]
    public void Where_two_said_the_same_the_one_called_is_meant() =>
        talk.Says("Cy", "Ferries stop when the river freezes, as it did in March!")
            .Says("Di", "@Cy: Ferries stop when the river freezes, as it did in March\n\nThen skate.")
            .Answers()
            .ShouldEndWith("4>3:Quote");

    [Fact]
    public void A_comment_sent_twice_quotes_nobody() =>
        talk.Says("Bo", "Ferries stop when the river freezes, as it did in March.").Answers().ShouldBeEmpty();

    [Fact]
    public void A_signature_quotes_nobody() =>
        new Talk()
            .Says(
                "Ann",
                "A ferry is cheaper.\n\nAnn Field, River Works\n\n“All that floats is not gold, nor is all that sinks lead.”"
            )
            .Says(
                "Ann",
                "And faster.\n\nAnn Field, River Works\n\n“All that floats is not gold, nor is all that sinks lead.”"
            )
            .Answers()
            .ShouldBeEmpty();

    [Fact]
    public void Each_line_of_a_mixed_quote_finds_its_own_source() =>
        talk.Says("Cy", "> would carry the same traffic\n> Ferries stop when the river freezes\nBoth true.")
            .Answers()
            .ShouldBe("3>1:Quote 3>2:Quote");

    [Fact]
    public void Scripts_without_spaces_are_quoted_too() =>
        new Talk()
            .Says("Ann", "新しい橋は必要ない。渡し船で十分だ。")
            .Says("Bo", "> 渡し船で十分だ\n本当に？")
            .Answers()
            .ShouldBe("2>1:Quote");
}
