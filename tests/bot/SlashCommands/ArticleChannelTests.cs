using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.SlashCommands;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Bot.SlashCommands.ArticlePostTests;

namespace DebateBot.Tests.Bot.SlashCommands;

/// <summary>Where an article goes.</summary>
public sealed class ArticleChannelTests
{
    private static readonly Typed Article = File(
        "A bridge too many\n\nThe council wants a second bridge over the river."
    );

    [Fact]
    public async Task Where_the_command_is_used_unless_somebody_says_otherwise()
    {
        await using var bot = await WholeBot.StartAsync();
        await PostAsync(bot, "general", Article);
        Messages(bot, "general").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_setup_said()
    {
        await using var bot = await WholeBot.StartAsync();
        await bot.RunAsync(bot.Admin, bot.Channel("general"), "setup", To(bot, "articles"));
        await PostAsync(bot, "general", Article);
        (Messages(bot, "articles").Count, Messages(bot, "general").Count).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Where_the_command_says_also_against_setup()
    {
        await using var bot = await WholeBot.StartAsync();
        await bot.RunAsync(bot.Admin, bot.Channel("general"), "setup", To(bot, "articles"));
        await PostAsync(bot, "articles", Article, To(bot, "general"));
        (Messages(bot, "articles").Count, Messages(bot, "general").Count).ShouldBe((0, 1));
    }

    [Fact]
    public async Task The_form_remembers_the_channel_that_the_command_named()
    {
        await using var bot = await WholeBot.StartAsync();
        var form = await PostAsync(bot, "general", To(bot, "articles"));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = "Bridges",
            ["text"] = "Text.",
        };
        var submit = InteractionRequests.Submit(bot.Id, bot.Channel("general"), form.Data.Text("custom_id")!, fields);
        await bot.AskAsync(bot.Admin, submit);
        Messages(bot, "articles").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_forum_gets_a_post()
    {
        await using var bot = await WholeBot.StartAsync();
        (await PostAsync(bot, "general", Article, To(bot, "debates"))).Said().ShouldStartWith("Posted: ");
        var post = Threads(bot).ShouldHaveSingleItem();
        post.ParentId.ShouldBe(bot.Channel("debates"));
        bot.World.FindMessage(bot.Admin, post.Id, post.Id)!.Labels().ShouldBe(["Recap", "What's new", "Replies"]);
    }

    [Fact]
    public async Task Beside_the_thread_that_it_is_used_in()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Text.");
        await bot.RunAsync(bot.Admin, thread, "article post", Article);
        Messages(bot, "articles").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Not_where_the_bot_lacks_a_permission_and_the_sentence_names_it()
    {
        await using var bot = await WholeBot.StartAsync();
        bot.World.SetOverwrites(
            bot.Channel("articles"),
            new Overwrite(bot.Id, IsMember: true, Permissions.None, Permissions.CreatePublicThreads)
        );
        var answer = await PostAsync(bot, "articles", Article);
        answer.Said().ShouldStartWith("Create Public Threads is missing in");
        await ShouldBeUntouchedAsync(bot);
    }

    [Fact]
    public async Task Not_where_the_one_who_posts_may_not_look()
    {
        await using var debate = await Debate.StartAsync("mods"); // the bot may look there
        var bot = debate.Bot;
        var tess = new DebateBot.Chat.Member(bot.Person("Tess"), "Tess", DebateBot.Chat.Permissions.ManageThreads);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = "Bridges",
            ["text"] = "Text.",
        };
        var source = new DebateBot.Chat.InteractionSource(
            1,
            "a.token",
            bot.World.Guild.Id,
            bot.Channel("general"),
            tess,
            DebateBot.Chat.Permissions.None,
            DateTimeOffset.UnixEpoch
        );
        // No client offers her the channel, so nothing but a forged request can name it.
        var forged = new DebateBot.Chat.FormSubmitted(source, $"article:{bot.Channel("mods")}", fields);
        var reply = await bot.Part<CommandTable>().AnswerAsync(forged, TestContext.Current.CancellationToken);
        reply
            .ShouldBeOfType<DebateBot.Chat.MessageReply>()
            .Message.Text.ShouldStartWith("You may not read in that channel.");
    }

    [Fact]
    public async Task A_channel_of_setup_that_is_gone_is_said_so()
    {
        await using var bot = await WholeBot.StartAsync();
        var news = bot.World.CreateChannel(bot.Admin, new Channel(0, ChannelKind.Text, "news"));
        await bot.RunAsync(bot.Admin, bot.Channel("general"), "setup", new Typed("channel", $"{news.Id}"));
        bot.World.RemoveChannel(bot.Admin, news.Id);
        var answer = await PostAsync(bot, "general", Article);
        answer.Said().ShouldStartWith("The channel for articles is gone");
        await ShouldBeUntouchedAsync(bot);
    }

    private static Typed To(WholeBot bot, string channel) => new("channel", $"{bot.Channel(channel)}");
}
