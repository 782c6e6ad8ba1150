using System.Text;
using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class ArticlePostTests
{
    [Fact]
    public async Task Without_link_and_file_there_is_a_form_with_five_fields()
    {
        await using var bot = await WholeBot.StartAsync();
        var form = await bot.RunAsync(bot.Admin, bot.Channel("articles"), "article post");
        form.Kind.ShouldBe(CallbackKind.Modal);
        var fields = form.Data.List("components").Select(Field).ToList();
        fields.Select(field => field.Text("custom_id")).ShouldBe(["title", "deck", "author", "link", "text"]);
        fields
            .Where(field => field.Flag("required") == true)
            .Select(field => field.Text("custom_id"))
            .ShouldBe(["title", "text"]);
        fields[^1].Number("max_length").ShouldBe(4000);
    }

    [Fact]
    public async Task A_filled_form_puts_up_card_and_thread_and_says_where()
    {
        await using var bot = await WholeBot.StartAsync();
        var answer = await SubmitAsync(
            bot,
            "articles",
            ("title", "On *bridges*"),
            ("author", "Nora"),
            ("link", "rivers.example/1"),
            ("text", "One.\r\n\r\nTwo.")
        );
        var thread = Threads(bot).ShouldHaveSingleItem();
        answer.Said().ShouldBe($"Posted: https://discord.com/channels/{bot.World.Guild.Id}/{thread.Id}");
        answer.IsPrivate().ShouldBeTrue();
        thread.Name.ShouldBe("On *bridges*");
        var card = Messages(bot, "articles").ShouldHaveSingleItem();
        card.Embeds[0].Text("url").ShouldBe("https://rivers.example/1");
        card.Said().ShouldEndWith("Comments here are recorded · /privacy");
        card.Labels().ShouldBe(["Recap", "What's new", "Replies"]);
    }

    [Fact]
    public async Task A_form_that_cannot_be_posted_gives_the_typed_text_back()
    {
        await using var bot = await WholeBot.StartAsync();
        var answer = await SubmitAsync(
            bot,
            "articles",
            ("title", "Bridges"),
            ("link", "not a link"),
            ("text", "My long text.")
        );
        answer
            .Said()
            .ShouldBe(
                "That is not a web link. Copy it from the browser's address line (https://…), or leave the field empty.\nYour text, to copy\nMy long text."
            );
        await ShouldBeUntouchedAsync(bot);
    }

    [Fact]
    public async Task A_link_is_fetched_and_read()
    {
        await using var pages = await PageServer.StartAsync();
        await using var bot = await WholeBot.StartAsync(pages.Allow);
        var answer = await PostAsync(bot, "articles", new Typed("link", $"{pages.Address}/bridge"));
        answer.Said().ShouldStartWith("Posted: ");
        var card = Messages(bot, "articles").ShouldHaveSingleItem().Said();
        card.ShouldStartWith("A bridge too many\n");
        card.ShouldContain("On day 1 the council met");
        card.ShouldContain("-# River News · Nora Field");
    }

    [Theory]
    [InlineData("no link at all", "That is not a web link.")]
    [InlineData("http://127.0.0.1/", "That link leads to an address inside a private network")]
    [InlineData("PAGES/empty", "There is no article I can read on that page.")]
    [InlineData("PAGES/missing", "127.0.0.1 answered 404")]
    [InlineData("PAGES/file", "That link leads to a file of the kind application/pdf")]
    public async Task A_link_that_gives_no_article_is_refused_and_nothing_is_posted_or_stored(
        string link,
        string sentence
    )
    {
        await using var pages = await PageServer.StartAsync();
        await using var bot = await WholeBot.StartAsync(pages.Allow);
        var answer = await PostAsync(bot, "articles", new Typed("link", link.Replace("PAGES", pages.Address)));
        answer.IsPrivate().ShouldBeTrue();
        answer.Said().ShouldStartWith(sentence);
        await ShouldBeUntouchedAsync(bot);
    }

    [Fact]
    public async Task A_file_brings_a_longer_text_and_a_link_beside_it_says_where_it_was_published()
    {
        await using var bot = await WholeBot.StartAsync();
        var text =
            "A bridge too many\n\nThe council overreaches.\n\n"
            + string.Concat(Enumerable.Repeat("It met again. ", 600));
        var answer = await PostAsync(bot, "articles", File(text), new Typed("link", "https://rivers.example/2"));
        answer.Said().ShouldStartWith("Posted: ");
        var card = Messages(bot, "articles").ShouldHaveSingleItem();
        card.Said().ShouldStartWith("A bridge too many\n*The council overreaches.*");
        card.Embeds[0].Text("url").ShouldBe("https://rivers.example/2");
    }

    [Theory]
    [InlineData("Only a title", "There is no article in this file.")]
    [InlineData(
        "Bridge\n\nText.\n\n  1. Ann says:\n\n    Yes.\n",
        "This file holds a discussion with its comments. `/article import`"
    )]
    [InlineData("Bin\0ary", "This file is not plain text.")]
    public async Task A_file_that_is_no_article_is_refused(string content, string sentence)
    {
        await using var bot = await WholeBot.StartAsync();
        (await PostAsync(bot, "articles", File(content))).Said().ShouldStartWith(sentence);
        await ShouldBeUntouchedAsync(bot);
    }

    internal static Typed File(string content) =>
        new("file", new UploadedFile(0, "text.txt", "text/plain", Encoding.UTF8.GetBytes(content)));

    internal static Task<InteractionAnswer> PostAsync(
        WholeBot bot,
        string channel,
        params IReadOnlyList<Typed> options
    ) => bot.RunAsync(bot.Admin, bot.Channel(channel), "article post", options);

    internal static async Task<InteractionAnswer> SubmitAsync(
        WholeBot bot,
        string channel,
        params IReadOnlyList<(string Name, string Value)> fields
    )
    {
        var form = await PostAsync(bot, channel);
        var filled = fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        var submit = InteractionRequests.Submit(bot.Id, bot.Channel(channel), form.Data.Text("custom_id")!, filled);
        return await bot.AskAsync(bot.Admin, submit);
    }

    /// <summary>No card, no thread, nothing recorded.</summary>
    internal static async Task ShouldBeUntouchedAsync(WholeBot bot)
    {
        Messages(bot, "articles").ShouldBeEmpty();
        Threads(bot).ShouldBeEmpty();
        (await bot.Store.Reads.ReadAsync(db => db.Articles.Count(), TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    internal static IReadOnlyList<Channel> Threads(WholeBot bot) => bot.World.ActiveThreads(bot.Admin);

    internal static IReadOnlyList<Message> Messages(WholeBot bot, string channel) =>
        [
            .. bot
                .World.Messages(bot.Admin, bot.Channel(channel), limit: 20)
                .Where(m => m.Embeds.Count > 0 && m.Components.Count > 0),
        ];

    private static System.Text.Json.JsonElement Field(System.Text.Json.JsonElement row) =>
        row.Has("component") ? row.Child("component") : row.List("components")[0];
}
