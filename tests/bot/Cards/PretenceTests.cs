using DebateBot.Cards;
using DebateBot.Core.Posting;
using DebateBot.Tests.Core.Comments;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Bot.Cards.Drawing;

namespace DebateBot.Tests.Bot.Cards;

/// <summary>No text of a member passes for something that the card says, nor changes what stands beside it.</summary>
public sealed class PretenceTests
{
    private const string Turns = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private readonly Talk talk = new Talk().Says("Ann", "A ferry carries the same traffic for a tenth of the price.");

    [Fact]
    public void A_masked_link_cannot_pass_for_a_citation()
    {
        talk.Says("Bo", "The mayor took money for the bridge [#1](https://discord.com/channels/1/3/1001) last year.");
        Recap().ShouldContain(@"bridge [#1]\(https://discord.com/channels/1/3/1001) last year");
    }

    [Fact]
    public void Nor_can_one_at_the_beginning_of_a_comment()
    {
        talk.Says("Bo", "[#1](https://example.com) is a lie.");
        Replies().ShouldContain(@"Bo: \[\#1\](https://example.com) is a lie.");
    }

    [Fact]
    public void A_masked_link_put_together_by_what_is_taken_out_cannot_either()
    {
        talk.Says("Bo", "The mayor took money for the bridge [#1]\u202E(https://example.com) last year.");
        Recap().ShouldContain(@"[#1]\(https://example.com)");
    }

    [Fact]
    public void Marks_of_direction_turn_nothing_beside_them()
    {
        talk.About($"The council {Turns}wants a second bridge over the river.")
            .Says($"Bo {Turns}Bell", $"The mayor {Turns}took money for the bridge last year.")
            .Says("Cy", $"> The mayor {Turns}took money for the bridge last year.\nThat is a lie.");
        foreach (var said in new[] { Recap(), Replies(), QuotedIn(3) })
            said.IndexOfAny([.. Turns]).ShouldBe(-1);
        Recap().ShouldContain($"“The mayor took money for the bridge last year.” Bo Bell {Cited(2)}");
    }

    [Fact]
    public void A_quote_still_shows_the_very_words()
    {
        var text = $"||He did it.|| {Turns} [#1](https://example.com) `||` \\||";
        talk.Says("Bo", text);
        QuoteCard.Draw(talk.Whole(), 2).Descriptions().ShouldBe(text);
    }

    private string Recap() => RecapCard.Draw(talk.Whole(), new CardRequest(CardKind.Recap, 12)).Said();

    private string Replies() => RepliesCard.Draw(talk.Whole(), new CardRequest(CardKind.Replies, 12)).Said();

    private string QuotedIn(int number) => QuoteCard.Draw(talk.Whole(), number).Field("Quoted in it");
}
