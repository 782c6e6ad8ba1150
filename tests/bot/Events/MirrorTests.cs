using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Events;

/// <summary>What is written in a discussion's thread stands in the record as it was written.</summary>
public sealed class MirrorTests
{
    private static readonly string[] Odd =
    [
        "🙈",
        "👩‍👩‍👧‍👦 👍🏽 🇺🇦",
        "שלום עולם, this turns ‏around‎ twice",
        "Z̸̢̛̠̈́a̶̧̛̛͙͋l̴̡̨̛̗̄g̷̢̛̗̈o̶̡̧͕͌ is here",
        "@everyone @here look at <@1> and <@&2>",
        "\u200B\u2066\u202Ehidden",
        "```\ncode @everyone\n``` ||spoiler|| [link](https://example.org)",
        "NUL is not typed, but \t tabs and\n\n\nlines are",
        new('x', 2000),
    ];

    [Fact]
    public async Task Every_message_is_mirrored_exactly_and_nobody_is_pinged_for_it()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        foreach (var text in Odd)
            bot.Say("Mira", thread, text);
        var comments = await bot.CommentsAsync(thread, Odd.Length);
        comments.Select(comment => comment.Text).ShouldBe(Odd);
        comments.Select(comment => comment.Number).ShouldBe(Enumerable.Range(1, Odd.Length));

        foreach (var number in Enumerable.Range(1, Odd.Length))
        {
            var quote = await bot.RunAsync(bot.Person("Tess"), thread, "quote", new Typed("number", number));
            await bot.PressAsync(bot.Person("Tess"), quote.Message!, "Post here");
        }
        var said = bot.World.Messages(bot.Admin, thread, limit: 100).Where(message => message.AuthorId == bot.Id);
        said.ShouldAllBe(message => !message.MentionsEveryone && message.MentionedIds.Count == 0);
    }

    [Fact]
    public async Task A_picture_without_a_word_takes_a_number_too()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        bot.World.Post(
            bot.Person("Mira"),
            thread,
            new MessageDraft { Files = [new UploadedFile(0, "bridge.png", "image/png", [1, 2, 3])] }
        );
        (await bot.CommentsAsync(thread, 1)).ShouldHaveSingleItem().Text.ShouldBe("");
        var quote = await bot.RunAsync(bot.Person("Tess"), thread, "quote", new Typed("number", 1));
        quote.Message!.Embeds.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Other_bots_webhooks_and_other_channels_are_not_recorded()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        bot.Say("Guest", thread, "I am a bot.");
        var hook = bot.World.CreateWebhook(bot.Admin, bot.Channel("articles"), "Captain Hook");
        bot.World.Execute(hook, new WebhookPost(new MessageDraft { Content = "I am a hook." }) { ThreadId = thread });
        bot.Say("Mira", bot.Channel("general"), "Elsewhere.");
        bot.Say("Mira", thread, "Here.");
        (await bot.CommentsAsync(thread, 1)).ShouldHaveSingleItem().Text.ShouldBe("Here.");
    }

    [Fact]
    public async Task Edits_and_deletions_are_followed_by_the_record_and_by_posted_cards()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        var said = bot.Say("Mira", thread, "Bridges should be bleu.");
        await bot.CommentsAsync(thread, 1);
        var quote = await bot.RunAsync(bot.Person("Tess"), thread, "quote", new Typed("number", 1));
        await bot.PressAsync(bot.Person("Tess"), quote.Message!, "Post here");

        bot.World.Edit(bot.Person("Mira"), thread, said.Id, new MessageDraft { Content = "Bridges should be blue." });
        await CardShowsAsync("Bridges should be blue.", "(edited)");
        bot.World.Delete(bot.Person("Mira"), thread, said.Id);
        await CardShowsAsync("was deleted");
        Card(bot, thread).ShouldNotContain("blue");

        Task CardShowsAsync(params string[] parts) =>
            bot.UntilAsync(() =>
            {
                var card = Card(bot, thread);
                return Array.TrueForAll(parts, part => card.Contains(part, StringComparison.Ordinal));
            });
    }

    [Fact]
    public async Task A_card_in_an_archived_thread_goes_rather_than_show_what_was_deleted()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        var said = bot.Say("Mira", thread, "Bridges should be blue.");
        await bot.CommentsAsync(thread, 1);
        var quote = await bot.RunAsync(bot.Person("Tess"), thread, "quote", new Typed("number", 1));
        await bot.PressAsync(bot.Person("Tess"), quote.Message!, "Post here");
        Card(bot, thread).ShouldContain("blue");

        bot.World.ChangeChannel(bot.Admin, thread, t => t with { Thread = t.Thread! with { IsArchived = true } });
        bot.World.Delete(bot.Person("Mira"), thread, said.Id);
        await bot.UntilAsync(() => bot.World.Messages(bot.Admin, thread).All(message => message.Embeds.Count == 0));
        bot.World.FindChannel(thread)!.Thread!.IsArchived.ShouldBeTrue();
    }

    private static string Card(WholeBot bot, long thread) =>
        bot
            .World.Messages(bot.Admin, thread)
            .First(message => message.AuthorId == bot.Id && message.Embeds.Count > 0)
            .Embeds[0]
            .GetRawText();
}
