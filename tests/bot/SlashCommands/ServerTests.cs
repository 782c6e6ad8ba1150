using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

/// <summary>`/articles`, `/privacy` and `/setup`.</summary>
public sealed class ServerTests
{
    [Fact]
    public async Task Articles_are_listed_for_everybody_with_a_link_to_each()
    {
        await using var debate = await Debate.StartAsync();
        var answer = await debate.RunInAsync("general", "Tess", "articles");
        answer.IsPrivate().ShouldBeTrue();
        answer
            .Said()
            .ShouldContain(
                $"- [Bridges](https://discord.com/channels/{debate.Bot.World.Guild.Id}/{debate.Thread}) · 4 comments · <t:"
            );
    }

    [Fact]
    public async Task Privacy_says_what_is_held_on_the_one_who_asks_and_how_to_have_it_removed()
    {
        await using var debate = await Debate.StartAsync();
        var jonas = await debate.RunAsync("Jonas", "privacy");
        jonas.IsPrivate().ShouldBeTrue();
        jonas.Said().ShouldContain("1 comment in 1 discussion, with 1 earlier version of edited ones.");
        jonas.Said().ShouldContain("Delete your message in Discord.");
        (await debate.RunAsync("Amadou", "privacy")).Said().ShouldContain("On you, in this server\nNothing.");
    }

    [Fact]
    public async Task Setup_picks_the_channel_and_says_that_all_is_there()
    {
        await using var bot = await WholeBot.StartAsync();
        var answer = await SetupAsync(bot, "debates");
        answer.IsPrivate().ShouldBeTrue();
        answer
            .Said()
            .ShouldBe(
                $"Setup\nArticles go to <#{bot.Channel("debates")}>.\n\nEvery permission and intent I need is there."
            );
    }

    [Fact]
    public async Task Setup_names_each_missing_permission_and_where_to_set_it()
    {
        await using var bot = await WholeBot.StartAsync();
        bot.World.SetOverwrites(
            bot.Channel("articles"),
            new Overwrite(bot.Id, IsMember: true, Permissions.None, Permissions.EmbedLinks | Permissions.ManageWebhooks)
        );
        var said = (await SetupAsync(bot, "articles")).Said();
        said.ShouldContain("Embed Links is missing in");
        said.ShouldContain("Manage Webhooks is missing in");
        said.ShouldContain("Set it at: Server Settings → Roles → DebateBot");
        said.ShouldNotContain("Send Messages");
    }

    [Fact]
    public async Task A_channel_that_the_bot_cannot_see_is_said_so()
    {
        await using var bot = await WholeBot.StartAsync();
        (await SetupAsync(bot, "mods")).Said().ShouldContain("What is missing");
    }

    [Fact]
    public async Task Only_those_who_manage_the_server_find_setup()
    {
        await using var bot = await WholeBot.StartAsync();
        Commands(bot, "Robin").ShouldNotContain("setup", StringComparer.Ordinal);
        Commands(bot, "Ada").ShouldContain("setup", StringComparer.Ordinal);
        Commands(bot, "Mira").ShouldContain("article", StringComparer.Ordinal); // Manage Threads
        Commands(bot, "Robin")
            .ShouldBe(["articles", "privacy", "quote", "recap", "replies", "Quote", "Show replies"], ignoreOrder: true);
    }

    private static Task<InteractionAnswer> SetupAsync(WholeBot bot, string channel) =>
        bot.RunAsync(bot.Admin, bot.Channel("general"), "setup", new Typed("channel", $"{bot.Channel(channel)}"));

    private static List<string> Commands(WholeBot bot, string who) =>
        [.. bot.World.CommandsFor(bot.Person(who), bot.Channel("general")).Select(command => command.Name)];
}
