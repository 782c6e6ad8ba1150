using DebateBot.Sandbox.Interactions;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class RepliesTests(Debate debate) : IClassFixture<Debate>
{
    [Fact]
    public async Task The_tree_shows_who_answers_whom()
    {
        var answer = await debate.RunAsync("Robin", "replies");
        answer.IsPrivate().ShouldBeTrue();
        answer
            .Said()
            .Split('\n')
            .ShouldBe([
                "Replies: Bridges",
                $"- {debate.Cited(1)} Robin: A ferry carries the same traffic for a tenth of the price.",
                $"  - {debate.Cited(2)} Mira: Ferries stop when the river freezes in March.",
                $"  - {debate.Cited(5)} Tess: Who pays for the other nine tenths of the tunnel?",
                $"- {debate.Cited(3)} (edited) Jonas: Bridges bring loud traffic into the old town.",
                "4 comments by 4 people",
            ]);
    }

    [Fact]
    public async Task One_comment_is_shown_with_what_it_answers_and_its_answers() =>
        (await debate.RunAsync("Robin", "replies", new Typed("number", 2)))
            .Said()
            .ShouldSatisfyAllConditions(
                said => said.ShouldStartWith($"Replies to #2\nAnswers {debate.Cited(1)} Robin\n- {debate.Cited(2)}"),
                said => said.ShouldEndWith("Nobody has answered it yet.")
            );

    [Fact]
    public async Task The_menu_of_a_message_shows_its_replies() =>
        (await debate.Bot.ChooseAsync(debate.Bot.Person("Tess"), debate.Thread, "Show replies", debate.Message(1)))
            .Said()
            .ShouldStartWith($"Replies to #1\n- {debate.Cited(1)} Robin");

    [Fact]
    public async Task The_cards_button_shows_all_replies() =>
        (await debate.Bot.PressAsync(debate.Bot.Person("Amadou"), debate.Card, "Replies"))
            .Said()
            .ShouldStartWith("Replies: Bridges");

    [Fact]
    public async Task Outside_a_discussion_it_asks_which_one_and_remembers_the_number()
    {
        var asked = await debate.RunInAsync("general", "Robin", "replies", new Typed("number", 2));
        (await debate.Bot.PressAsync(debate.Bot.Person("Robin"), asked.Message!, "Bridges"))
            .Said()
            .ShouldStartWith("Replies to #2");
    }

    [Theory]
    [InlineData(99, "There is no comment #99")]
    [InlineData(4, "Comment #4 was deleted")]
    public async Task A_comment_that_is_not_there_is_said_so(int number, string sentence) =>
        (await debate.RunAsync("Robin", "replies", new Typed("number", number))).Said().ShouldStartWith(sentence);
}
