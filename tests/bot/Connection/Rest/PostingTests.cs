using System.Text;
using DebateBot.Chat;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Rest;

public sealed class PostingTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_sent_with_nobody_to_ping_and_a_nonce_that_is_enforced()
    {
        await using var discord = await TakingMessagesAsync();
        await using var bot = ConnectedBot.On(discord);
        var posted = await bot.Chat.PostAsync(20, new() { Text = "@everyone hi" }, "n1", Cancelled);
        var sent = discord.Last("POST", "/channels/20/messages");
        posted.Id.ShouldBe(7);
        sent.Headers["Authorization"].ShouldBe("Bot the.secret.token");
        sent.Headers["User-Agent"].ShouldStartWith("DiscordBot (http");
        sent.Json.GetRawText()
            .ShouldBe(
                """{"content":"@everyone hi","allowed_mentions":{"parse":[]},"nonce":"n1","enforce_nonce":true}"""
            );
    }

    [Fact]
    public async Task A_silent_message_without_previews_says_so_in_its_flags()
    {
        await using var discord = await TakingMessagesAsync();
        await using var bot = ConnectedBot.On(discord);
        await bot.Chat.PostAsync(
            20,
            new()
            {
                Text = "hi",
                IsSilent = true,
                HidesPreviews = true,
            },
            "n1",
            Cancelled
        );
        discord.Last("POST", "/channels/20/messages").Json.GetProperty("flags").GetInt32().ShouldBe(4 | 4096);
    }

    [Fact]
    public async Task Files_go_along_as_a_form()
    {
        await using var discord = await TakingMessagesAsync();
        await using var bot = ConnectedBot.On(discord);
        var file = new OutgoingFile("recap.txt", Encoding.UTF8.GetBytes("all of it"));
        await bot.Chat.PostAsync(20, new() { Text = "here", Files = [file] }, "n1", Cancelled);
        var sent = discord.Last("POST", "/channels/20/messages");
        sent.Files["files[0]"].ShouldBe("recap.txt: all of it");
        sent.Json.GetProperty("attachments").GetRawText().ShouldBe("""[{"id":"0","filename":"recap.txt"}]""");
    }

    [Fact]
    public async Task An_edit_takes_away_what_the_new_message_lacks()
    {
        await using var discord = await TakingMessagesAsync();
        await using var bot = ConnectedBot.On(discord);
        await bot.Chat.EditAsync(20, 7, new() { Text = "new" }, Cancelled);
        discord
            .Last("PATCH", "/channels/20/messages/7")
            .Json.GetRawText()
            .ShouldBe(
                """{"content":"new","embeds":[],"components":[],"allowed_mentions":{"parse":[]},"attachments":[]}"""
            );
    }

    [Fact]
    public async Task A_card_and_its_buttons_become_an_embed_and_rows()
    {
        await using var discord = await TakingMessagesAsync();
        await using var bot = ConnectedBot.On(discord);
        var card = new Card { Title = "T", Fields = [new("a", "b", true)] };
        var message = new OutgoingMessage
        {
            Cards = [card],
            Buttons =
            [
                [new("Recap", "recap:1") { IsPrimary = true }, new("Open", null, "https://example.org")],
            ],
        };
        await bot.Chat.PostAsync(20, message, "n1", Cancelled);
        var sent = discord.Last("POST", "/channels/20/messages").Json;
        sent.GetProperty("embeds")
            .GetRawText()
            .ShouldBe("""[{"title":"T","fields":[{"name":"a","value":"b","inline":true}]}]""");
        sent.GetProperty("components")
            .GetRawText()
            .ShouldBe(
                """[{"type":1,"components":[{"type":2,"style":1,"label":"Recap","custom_id":"recap:1"},{"type":2,"style":5,"label":"Open","url":"https://example.org"}]}]"""
            );
    }

    [Fact]
    public async Task A_thread_that_is_there_already_is_the_one()
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ =>
            new(400, """{"message":"A thread has already been created for this message","code":160004}""");
        await using var bot = ConnectedBot.On(discord);
        (await bot.Chat.OpenThreadAsync(20, 7, "An article", Cancelled)).ShouldBe(7);
    }

    private static async Task<StubDiscord> TakingMessagesAsync()
    {
        var discord = await StubDiscord.StartAsync();
        discord.Answer = seen =>
            seen.Path.Contains("/messages", StringComparison.Ordinal) ? new(200, Payload.Message(7, "x")) : null;
        return discord;
    }
}
