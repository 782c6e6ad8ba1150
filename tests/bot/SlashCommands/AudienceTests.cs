using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

/// <summary>A discussion in a private channel: only those who may read there learn of it, by no route.</summary>
public sealed class AudienceTests
{
    private const string Hidden = "That discussion is gone, or you may not see its channel.";

    [Fact]
    public async Task Who_may_not_read_the_channel_neither_sees_nor_hears_of_its_discussion()
    {
        await using var debate = await Debate.StartAsync("mods");
        var (bot, id) = (debate.Bot, $"{debate.Discussion.Id}");
        var (tess, general) = (bot.Person("Tess"), bot.Channel("general"));

        (await debate.RunInAsync("general", "Tess", "articles"))
            .Said()
            .ShouldStartWith("No article is discussed here yet.");
        (await bot.CompleteAsync(tess, general, "quote", new Typed("discussion", ""))).ShouldBeEmpty();
        (
            await bot.CompleteAsync(tess, general, "quote", new Typed("find", ""), new Typed("discussion", id))
        ).ShouldBeEmpty();
        foreach (var command in new[] { "quote", "recap", "replies" })
            (await debate.RunInAsync("general", "Tess", command, Options(command, id))).Said().ShouldStartWith(Hidden);
        (await debate.RunInAsync("general", "Tess", "recap"))
            .Said()
            .ShouldStartWith("There is no discussion here yet.");

        var link = $"https://discord.com/channels/{bot.World.Guild.Id}/{debate.Thread}/{debate.Message(2)}";
        (await debate.RunInAsync("general", "Tess", "quote", new Typed("find", link)))
            .Said()
            .ShouldStartWith("That message is no recorded comment.");
    }

    [Fact]
    public async Task Who_may_read_it_can_ask_anywhere_but_not_post_where_others_read()
    {
        await using var debate = await Debate.StartAsync("mods");
        var mira = debate.Bot.Person("Mira");
        var shown = await debate.RunInAsync("general", "Mira", "quote", Options("quote", $"{debate.Discussion.Id}"));
        shown.Said().ShouldContain("freezes");
        var refused = await debate.Bot.PressAsync(mira, shown.Message!, "Post here");
        refused.IsPrivate().ShouldBeTrue();
        refused.Said().ShouldStartWith("Not everybody who reads here may read");
        debate.Bot.World.Messages(debate.Bot.Admin, debate.Bot.Channel("general"), limit: 10).ShouldBeEmpty();

        var inside = await debate.RunAsync("Mira", "quote", new Typed("number", 2));
        (await debate.Bot.PressAsync(mira, inside.Message!, "Post here")).Said().ShouldStartWith("Posted:");
    }

    [Fact]
    public async Task Who_may_not_read_what_was_said_before_is_not_shown_it_inside_the_channel_either()
    {
        await using var debate = await Debate.StartAsync();
        var bot = debate.Bot;
        var shown = await debate.QuoteSecondAsync(debate.Thread);
        var everybody = new Overwrite(
            bot.World.Guild.Id,
            IsMember: false,
            Permissions.None,
            Permissions.ReadMessageHistory
        );
        bot.World.SetOverwrites(bot.Channel("articles"), everybody);

        (await debate.RunAsync("Robin", "quote", new Typed("number", 2))).Said().ShouldNotContain("freezes");
        (await debate.RunAsync("Robin", "recap")).Said().ShouldNotContain("freezes");
        (
            await debate.RunInAsync(
                "articles",
                "Robin",
                "quote",
                new Typed("number", 2),
                new Typed("discussion", $"{debate.Discussion.Id}")
            )
        )
            .Said()
            .ShouldStartWith(Hidden);
        (await bot.PressAsync(bot.Person("Robin"), shown.Message!, "Post here")).Said().ShouldStartWith(Hidden);
        (await bot.PressAsync(bot.Person("Robin"), debate.Card, "Replies")).Said().ShouldStartWith(Hidden);
    }

    private static Typed[] Options(string command, string discussion) =>
        command == "recap" ? [new("discussion", discussion)] : [new("discussion", discussion), new("number", 2)];
}
