using DebateBot.Chat;
using DebateBot.Core.Posting;
using DebateBot.Posting;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;
using Permissions = DebateBot.Sandbox.World.Permissions;

namespace DebateBot.Tests.Bot.Posting;

public sealed class SenderTests
{
    private static readonly OutgoingMessage Hello = new() { Text = "Hello  there\n\nall" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_message_is_sent_once_however_often_it_is_asked_for()
    {
        await using var bot = await WholeBot.StartAsync();
        var first = await SendAsync(bot, "hello:1", "general");
        (await SendAsync(bot, "hello:1", "general")).ShouldBe(first);
        (await SendAsync(bot, "hello:2", "general")).ShouldNotBe(first);
        Said(bot, "general").ShouldBe(2);
    }

    [Theory]
    [InlineData(1)] // the nonce tells
    [InlineData(10)] // the bot looks back
    public async Task A_message_sent_just_before_a_crash_is_not_sent_again(int minutes)
    {
        await using var bot = await WholeBot.StartAsync();
        var sent = await SendAsync(bot, "hello:1", "general");
        await ForgetThatItWasSentAsync(bot, minutes);
        (await SendAsync(bot, "hello:1", "general")).ShouldBe(sent);
        Said(bot, "general").ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_a_crash_kept_from_being_sent_is_sent()
    {
        await using var bot = await WholeBot.StartAsync();
        var lost = await SendAsync(bot, "hello:1", "general");
        bot.World.Delete(bot.Id, bot.Channel("general"), lost);
        await ForgetThatItWasSentAsync(bot, minutes: 10);
        (await SendAsync(bot, "hello:1", "general")).ShouldNotBe(lost);
        Said(bot, "general").ShouldBe(1);
    }

    [Fact]
    public async Task A_replay_sent_just_before_a_crash_is_not_sent_again()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        var webhook = await bot.Part<IChat>().GetWebhookAsync(bot.Channel("articles"), Stop);
        var sent = await SendAsAsync();
        await ForgetThatItWasSentAsync(bot, minutes: 1);
        (await SendAsAsync()).ShouldBe(sent);

        Task<long> SendAsAsync() =>
            bot.Part<Sender>().SendAsAsync("replay:1", webhook, thread, "Ann (from the blog)", Hello, Stop);
    }

    [Fact]
    public async Task A_forum_post_opened_just_before_a_crash_is_not_opened_again()
    {
        await using var bot = await WholeBot.StartAsync();
        var forum = await bot.Part<IChat>().GetChannelAsync(bot.Channel("debates"), Stop);
        var opened = await OpenAsync();
        await ForgetThatItWasSentAsync(bot, minutes: 1);
        (await OpenAsync()).ShouldBe(opened);

        Task<long> OpenAsync() => bot.Part<Sender>().OpenForumPostAsync("post:1", forum, "Bridges", Hello, Stop);
    }

    [Fact]
    public async Task What_was_refused_leaves_its_key_free()
    {
        await using var bot = await WholeBot.StartAsync();
        await Should.ThrowAsync<ChatRefused>(() => bot.Part<Sender>().SendAsync("hello:1", 5, Hello, Stop));
        (await RowsAsync(bot)).ShouldBeEmpty();
        await SendAsync(bot, "hello:1", "general");
        (await RowsAsync(bot)).ShouldHaveSingleItem().SentMessageId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Where_the_bot_may_not_look_back_nothing_is_sent_and_nothing_forgotten()
    {
        await using var bot = await WholeBot.StartAsync();
        var sent = await SendAsync(bot, "hello:1", "general");
        await ForgetThatItWasSentAsync(bot, minutes: 10);
        var hidden = new Overwrite(bot.Id, IsMember: true, Permissions.None, Permissions.ViewChannel);
        bot.World.SetOverwrites(bot.Channel("general"), hidden);
        await Should.ThrowAsync<ChatRefused>(() => SendAsync(bot, "hello:1", "general"));
        bot.World.SetOverwrites(bot.Channel("general"));
        (await SendAsync(bot, "hello:1", "general")).ShouldBe(sent);
        Said(bot, "general").ShouldBe(1);
    }

    [Fact]
    public async Task A_message_over_a_limit_is_not_sent()
    {
        await using var bot = await WholeBot.StartAsync();
        var card = new Card { Description = new string('x', 4000) };
        var message = new OutgoingMessage { Cards = [card, card] };
        await Should.ThrowAsync<InvalidOperationException>(() =>
            bot.Part<Sender>().SendAsync("hello:1", bot.Channel("general"), message, Stop)
        );
        Said(bot, "general").ShouldBe(0);
    }

    private static Task<long> SendAsync(WholeBot bot, string key, string channel) =>
        bot.Part<Sender>().SendAsync(key, bot.Channel(channel), Hello, Stop);

    private static int Said(WholeBot bot, string channel) => bot.World.Messages(bot.Id, bot.Channel(channel)).Count;

    private static Task<List<OutboxRow>> RowsAsync(WholeBot bot) =>
        bot.Store.Reads.ReadAsync(db => db.Outbox.ToList(), Stop);

    /// <summary>As if the program had been killed between sending and noting, so many minutes ago.</summary>
    private static Task ForgetThatItWasSentAsync(WholeBot bot, int minutes) =>
        bot.Store.Writes.WriteAsync(
            db =>
            {
                var row = db.Outbox.OrderBy(other => other.Id).Last();
                (row.SentMessageId, row.SentAt) = (null, null);
                row.CreatedAt = row.CreatedAt.AddMinutes(-minutes);
            },
            Stop
        );
}
