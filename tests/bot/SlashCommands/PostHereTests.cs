using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class PostHereTests
{
    [Fact]
    public async Task A_private_card_is_posted_for_everybody_and_the_private_answer_says_where()
    {
        await using var debate = await Debate.StartAsync();
        var told = await PostAsync(debate, await debate.QuoteSecondAsync(debate.Thread));
        var posted = LastOfBot(debate, debate.Thread);
        posted.Said().ShouldContain("Mira\nFerries stop when the river freezes in March.");
        posted.Labels().ShouldBeEmpty();
        told.Said()
            .ShouldBe($"Posted: https://discord.com/channels/{debate.Bot.World.Guild.Id}/{debate.Thread}/{posted.Id}");
    }

    [Fact]
    public async Task What_is_posted_pings_nobody()
    {
        await using var debate = await Debate.StartAsync();
        debate.Bot.Say("Tess", debate.Thread, $"@everyone <@{debate.Bot.Person("Mira")}> come and see");
        await debate.Bot.CommentsAsync(debate.Thread, 6);
        await PostAsync(debate, await debate.RunAsync("Robin", "quote", new Typed("number", 6)));
        var posted = LastOfBot(debate, debate.Thread);
        posted.Said().ShouldContain("@everyone");
        posted.MentionsEveryone.ShouldBeFalse();
        posted.MentionedIds.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pressing_twice_posts_once()
    {
        await using var debate = await Debate.StartAsync();
        var shown = await debate.QuoteSecondAsync(debate.Thread);
        await Task.WhenAll(PostAsync(debate, shown), PostAsync(debate, shown));
        debate
            .Bot.World.Messages(debate.Bot.Admin, debate.Thread, limit: 50)
            .Count(message => IsByBot(debate, message) && message.Embeds.Count > 0)
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_posted_quote_follows_an_edit_and_keeps_no_word_after_a_deletion()
    {
        await using var debate = await Debate.StartAsync();
        await PostAsync(debate, await debate.QuoteSecondAsync(debate.Thread));
        var mira = debate.Bot.Person("Mira");
        debate.Bot.World.Edit(mira, debate.Thread, debate.Message(2), new MessageDraft { Content = "Only some do." });
        await debate.Bot.UntilAsync(() => LastOfBot(debate, debate.Thread).Said().Contains("Mira\nOnly some do."));
        LastOfBot(debate, debate.Thread).Said().ShouldContain($"{debate.Cited(2)} (edited)");

        debate.Bot.World.Delete(mira, debate.Thread, debate.Message(2));
        await debate.Bot.UntilAsync(() => LastOfBot(debate, debate.Thread).Said() == "Comment #2 was deleted.");
    }

    [Fact]
    public async Task A_private_quote_follows_an_edit_and_keeps_no_word_after_a_deletion()
    {
        await using var debate = await Debate.StartAsync();
        var shown = (await debate.QuoteSecondAsync(debate.Thread)).Message!;
        var mira = debate.Bot.Person("Mira");
        debate.Bot.World.Edit(mira, debate.Thread, debate.Message(2), new MessageDraft { Content = "Only some do." });
        await debate.Bot.UntilAsync(() => Now(debate, shown).Said().Contains("Mira\nOnly some do."));
        Now(debate, shown).Labels().ShouldBe(["Post here"]);

        debate.Bot.World.Delete(mira, debate.Thread, debate.Message(2));
        await debate.Bot.UntilAsync(() => Now(debate, shown).Said() == "Comment #2 was deleted.");
        Now(debate, shown).Labels().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_private_quote_names_nobody_whose_comment_it_quotes_and_who_deleted_it()
    {
        await using var debate = await Debate.StartAsync();
        var shown = (await debate.RunAsync("Amadou", "quote", new Typed("number", 5))).Message!;
        shown.Said().ShouldContain($"{debate.Cited(1)} Robin");
        var robin = debate.Bot.Person("Robin");
        debate.Bot.World.Delete(robin, debate.Thread, debate.Message(1));
        await debate.Bot.UntilAsync(() =>
            !debate
                .Bot.World.FindMessage(debate.Bot.Person("Amadou"), shown.ChannelId, shown.Id)!
                .Said()
                .Contains("Robin")
        );
    }

    [Fact]
    public async Task A_private_answer_that_was_posted_stays_as_it_is()
    {
        await using var debate = await Debate.StartAsync();
        var shown = await debate.QuoteSecondAsync(debate.Thread);
        await PostAsync(debate, shown);
        debate.Bot.World.Delete(debate.Bot.Person("Mira"), debate.Thread, debate.Message(2));
        await debate.Bot.UntilAsync(() => LastOfBot(debate, debate.Thread).Said() == "Comment #2 was deleted.");
        Now(debate, shown.Message!).Said().ShouldStartWith("Posted: ");
    }

    [Fact]
    public async Task A_posted_recap_drops_the_sentence_of_a_deleted_comment()
    {
        await using var debate = await Debate.StartAsync();
        await PostAsync(debate, await debate.RunAsync("Robin", "recap"));
        LastOfBot(debate, debate.Thread).Said().ShouldContain("freezes");
        debate.Bot.World.Delete(debate.Bot.Person("Mira"), debate.Thread, debate.Message(2));
        await debate.Bot.UntilAsync(() => !LastOfBot(debate, debate.Thread).Said().Contains("freezes"));
        LastOfBot(debate, debate.Thread).Said().ShouldContain($"Tess {debate.Cited(5)}");
    }

    [Fact]
    public async Task What_was_deleted_meanwhile_is_not_posted()
    {
        await using var debate = await Debate.StartAsync();
        var shown = await debate.QuoteSecondAsync(debate.Thread);
        debate.Bot.World.Delete(debate.Bot.Person("Mira"), debate.Thread, debate.Message(2));
        await debate.Bot.UntilAsync(async () =>
            (await debate.Bot.CommentsAsync(debate.Thread, 5)).Count(comment => comment.IsDeleted) == 2 ? debate : null
        );
        (await PostAsync(debate, shown)).Said().ShouldStartWith("What this card showed was deleted meanwhile");
    }

    [Fact]
    public async Task What_everybody_may_read_can_be_posted_in_any_channel()
    {
        await using var debate = await Debate.StartAsync();
        var general = debate.Bot.Channel("general");
        (await PostAsync(debate, await debate.QuoteSecondAsync(general))).Said().ShouldStartWith("Posted:");
        LastOfBot(debate, general).Said().ShouldContain("freezes");
    }

    [Fact]
    public async Task Who_may_not_write_here_gets_nothing_posted_here()
    {
        await using var debate = await Debate.StartAsync();
        var general = debate.Bot.Channel("general");
        var shown = await debate.QuoteSecondAsync(general);
        debate.Bot.World.SetOverwrites(
            general,
            new Overwrite(debate.Bot.Person("Robin"), IsMember: true, Permissions.None, Permissions.SendMessages)
        );
        (await PostAsync(debate, shown)).Said().ShouldStartWith("You may not write in this channel");
    }

    private static Task<InteractionAnswer> PostAsync(Debate debate, InteractionAnswer shown) =>
        debate.Bot.PressAsync(debate.Bot.Person("Robin"), shown.Message!, "Post here");

    private static Message Now(Debate debate, Message shown) =>
        debate.Bot.World.FindMessage(debate.Bot.Person("Robin"), shown.ChannelId, shown.Id)!;

    private static Message LastOfBot(Debate debate, long channel) =>
        debate
            .Bot.World.Messages(debate.Bot.Admin, channel, limit: 50)
            .Where(message => IsByBot(debate, message))
            .MaxBy(message => message.Id)!;

    private static bool IsByBot(Debate debate, Message message) => message.AuthorId == debate.Bot.Id;
}
