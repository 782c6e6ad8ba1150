using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class RecapTests(Debate debate) : IClassFixture<Debate>
{
    [Fact]
    public async Task A_recap_cites_what_was_said_and_nothing_that_was_deleted()
    {
        var answer = await debate.RunAsync("Robin", "recap");
        answer.IsPrivate().ShouldBeTrue();
        answer.Said().ShouldContain($"“Ferries stop when the river freezes in March.” Mira {debate.Cited(2)}");
        answer.Said().ShouldContain($"Jonas {debate.Cited(3)} (edited)");
        answer.Said().ShouldNotContain("fishermen");
        answer.Said().ShouldNotContain("[#4]");
        answer.Message!.Labels().ShouldBe(["Post here"]);
    }

    [Fact]
    public async Task A_sentence_is_cited_from_the_one_who_said_it_first() =>
        (await debate.RunAsync("Robin", "recap", new Typed("words", 400)))
            .Said()
            .ShouldSatisfyAllConditions(
                said => said.ShouldContain($"“{Debate.First}” Robin"),
                said => said.ShouldNotContain($"“{Debate.First}” Tess")
            );

    [Fact]
    public async Task The_cards_button_recaps_too()
    {
        var answer = await PressAsync("Amadou", "Recap");
        answer.IsPrivate().ShouldBeTrue();
        answer.Said().ShouldStartWith("Recap: Bridges");
    }

    [Fact]
    public async Task Outside_a_discussion_it_asks_which_one_and_goes_on_from_there()
    {
        var asked = await debate.RunInAsync("general", "Robin", "recap");
        asked.Said().ShouldStartWith("Which discussion?");
        (await debate.Bot.PressAsync(debate.Bot.Person("Robin"), asked.Message!, "Bridges"))
            .Said()
            .ShouldStartWith("Recap: Bridges");
    }

    [Fact]
    public async Task Whats_new_is_what_was_said_since_ones_own_latest_comment()
    {
        var answer = await PressAsync("Jonas", "What's new");
        answer.Said().ShouldStartWith("Since your #3:\nNew since #3: Bridges");
        answer.Said().ShouldContain($"Tess {debate.Cited(5)}");
        answer.Said().ShouldNotContain("freezes");
    }

    [Fact]
    public async Task Who_has_not_commented_yet_gets_all_of_it() =>
        (await PressAsync("Amadou", "What's new"))
            .Said()
            .ShouldStartWith("You have not commented here yet, so this is all of it.\nRecap: Bridges");

    [Fact]
    public async Task Who_spoke_last_is_told_that_nothing_is_new()
    {
        var answer = await PressAsync("Tess", "What's new");
        answer.Said().ShouldEndWith("Nothing new since #5.");
        answer.Message!.Labels().ShouldBeEmpty();
    }

    private Task<InteractionAnswer> PressAsync(string who, string label) =>
        debate.Bot.PressAsync(debate.Bot.Person(who), debate.Card, label);
}
