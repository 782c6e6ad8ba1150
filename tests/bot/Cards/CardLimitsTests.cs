using DebateBot.Cards;
using DebateBot.Core.Posting;
using DebateBot.Tests.Core.Comments;
using FsCheck.Xunit;

namespace DebateBot.Tests.Bot.Cards;

/// <summary>Whatever people write, no card is longer than chat takes.</summary>
public sealed class CardLimitsTests
{
    [Property(Arbitrary = [typeof(Hostile)], MaxTest = 100)]
    public void A_quote_fits(Hostile name, Hostile first, Hostile second) =>
        QuoteCard.Draw(Talk(name, first, second).Whole(), 2).ShouldFit();

    [Property(Arbitrary = [typeof(Hostile)], MaxTest = 100)]
    public void A_recap_fits(Hostile name, Hostile first, Hostile second) =>
        RecapCard.Draw(Talk(name, first, second).Whole(), new CardRequest(CardKind.Recap, 12, Words: 400)).ShouldFit();

    [Property(Arbitrary = [typeof(Hostile)], MaxTest = 100)]
    public void Replies_fit(Hostile name, Hostile first, Hostile second) =>
        RepliesCard.Draw(Talk(name, first, second).Whole(), new CardRequest(CardKind.Replies, 12)).ShouldFit();

    private static Talk Talk(Hostile name, Hostile first, Hostile second)
    {
        var talk = new Talk().Says(name.Text, first.Text).Says("Bo", $"> {first.Text}\n{second.Text}", answering: 1);
        for (var more = 0; more < 40; more++)
            talk.Says(name.Text, second.Text + more, answering: 2);
        return talk;
    }
}
