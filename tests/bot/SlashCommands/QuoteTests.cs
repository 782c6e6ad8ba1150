using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class QuoteTests(Debate debate) : IClassFixture<Debate>
{
    [Fact]
    public async Task A_comment_is_shown_word_for_word_with_a_link_to_it_and_only_to_the_asker()
    {
        var answer = await QuoteAsync(new Typed("number", 2));
        answer.IsPrivate().ShouldBeTrue();
        answer.Said().ShouldContain("Mira\nFerries stop when the river freezes in March.\n");
        answer.Said().ShouldContain($"{debate.Cited(2)} in Bridges");
        answer.Said().ShouldContain($"Answers\n{debate.Cited(1)} Robin");
        answer.Message!.Labels().ShouldBe(["Post here"]);
    }

    [Fact]
    public async Task An_edited_comment_says_so_and_shows_its_newest_text() =>
        (await QuoteAsync(new Typed("number", 3)))
            .Said()
            .ShouldSatisfyAllConditions(
                said => said.ShouldContain("Bridges bring loud traffic into the old town."),
                said => said.ShouldContain($"{debate.Cited(3)} (edited)")
            );

    [Fact]
    public async Task Words_of_another_are_attributed_to_them() =>
        (await QuoteAsync(new Typed("number", 5)))
            .Said()
            .ShouldContain($"Quoted in it\n“{Debate.First}” — {debate.Cited(1)} Robin");

    [Theory]
    [InlineData("freezes")]
    [InlineData("#2")]
    [InlineData("2")]
    [InlineData("mira")]
    public async Task A_comment_is_found_by_its_words_its_number_or_its_author(string typed) =>
        (await QuoteAsync(new Typed("find", typed))).Said().ShouldContain("Ferries stop when the river freezes");

    [Fact]
    public async Task A_message_link_finds_its_comment_from_any_channel()
    {
        var link = $"https://discord.com/channels/{debate.Bot.World.Guild.Id}/{debate.Thread}/{debate.Message(2)}";
        var answer = await debate.RunInAsync("general", "Robin", "quote", new Typed("find", link));
        answer.Said().ShouldContain("Ferries stop when the river freezes");
    }

    [Fact]
    public async Task The_menu_of_a_message_quotes_it()
    {
        var answer = await debate.Bot.ChooseAsync(debate.Bot.Person("Tess"), debate.Thread, "Quote", debate.Message(2));
        answer.Said().ShouldContain("Ferries stop when the river freezes");
        answer.IsPrivate().ShouldBeTrue();
    }

    [Theory]
    [InlineData("number", 99, "There is no comment #99 in this discussion.")]
    [InlineData("number", 4, "Comment #4 was deleted")]
    [InlineData("find", "unheard of", "No comment of this discussion has these words.")]
    [InlineData("find", "the", "Several comments fit: #5, #3, #2, #1.")]
    [InlineData("find", "https://discord.com/channels/1/2/3", "That link leads to another server.")]
    [InlineData("discussion", "999", "That discussion is gone, or you may not see its channel.")]
    [InlineData("discussion", "Tunnels", "No discussion is called that.")]
    public async Task What_is_not_there_is_said_so_privately(string option, object value, string sentence)
    {
        Typed[] options = option == "discussion" ? [new(option, value), new("number", 1)] : [new(option, value)];
        var answer = await QuoteAsync(options);
        answer.IsPrivate().ShouldBeTrue();
        answer.Said().ShouldStartWith(sentence);
        answer.Message!.Labels().ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_number_and_words_it_says_what_to_give() =>
        (await QuoteAsync()).Said().ShouldBe("Say which comment: its `number:`, or some of its words with `find:`.");

    [Fact]
    public async Task A_message_that_is_no_comment_cannot_be_quoted()
    {
        var outside = debate.Bot.Say("Robin", debate.Bot.Channel("general"), "Hello");
        var answer = await debate.Bot.ChooseAsync(debate.Bot.Person("Tess"), outside.ChannelId, "Quote", outside.Id);
        answer.Said().ShouldStartWith("That message is no recorded comment.");

        var notice = debate
            .Bot.World.Messages(debate.Bot.Admin, debate.Thread, limit: 50)
            .First(m => m.AuthorId == debate.Bot.Id);
        answer = await debate.Bot.ChooseAsync(debate.Bot.Person("Tess"), debate.Thread, "Quote", notice.Id);
        answer.Said().ShouldStartWith("That message is no recorded comment.");
    }

    [Fact]
    public async Task Outside_a_discussion_it_asks_which_one_and_goes_on_from_there()
    {
        var asked = await debate.RunInAsync("general", "Robin", "quote", new Typed("number", 2));
        asked.Said().ShouldStartWith("Which discussion?");
        var answer = await debate.Bot.PressAsync(debate.Bot.Person("Robin"), asked.Message!, "Bridges");
        answer.Said().ShouldContain("Ferries stop when the river freezes");
    }

    [Fact]
    public async Task Outside_a_discussion_words_alone_are_not_enough() =>
        (await debate.RunInAsync("general", "Robin", "quote", new Typed("find", "freezes")))
            .Said()
            .ShouldStartWith("In which discussion?");

    [Theory]
    [InlineData("1")]
    [InlineData("brid")]
    public async Task A_discussion_can_be_named_from_any_channel(string named) =>
        (await debate.RunInAsync("general", "Robin", "quote", new Typed("number", 2), new Typed("discussion", named)))
            .Said()
            .ShouldContain("Ferries stop when the river freezes");

    [Fact]
    public async Task Typing_offers_comments_by_number_author_and_first_own_words()
    {
        (await CompleteAsync("")).ShouldBe([
            "#5 Tess: Who pays for the other nine tenths of the tunnel?",
            "#3 Jonas: Bridges bring loud traffic into the old town.",
            "#2 Mira: Ferries stop when the river freezes in March.",
            $"#1 Robin: {Debate.First}",
        ]);
        (await CompleteAsync("river mar")).ShouldBe(["#2 Mira: Ferries stop when the river freezes in March."]);
    }

    [Fact]
    public async Task Typing_offers_discussions() =>
        (
            await debate.Bot.CompleteAsync(
                debate.Bot.Person("Robin"),
                debate.Bot.Channel("general"),
                "quote",
                new Typed("discussion", "bri")
            )
        ).ShouldBe(["Bridges · 4 comments"]);

    private Task<InteractionAnswer> QuoteAsync(params IReadOnlyList<Typed> options) =>
        debate.RunAsync("Robin", "quote", options);

    private Task<IReadOnlyList<string>> CompleteAsync(string typed) =>
        debate.Bot.CompleteAsync(debate.Bot.Person("Robin"), debate.Thread, "quote", new Typed("find", typed));
}
