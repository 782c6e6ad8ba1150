using DebateBot.Chat;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

/// <summary>How far was read outlives the program, as long as it did not say goodbye.</summary>
public sealed class BookmarkTests
{
    private const string Key = "900:0/1";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_event_carries_what_a_next_program_needs_to_go_on_behind_it()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.DispatchAsync(2, "MESSAGE_CREATE", Payload.Message(7, "one"));
        var saved = (await bot.ArrivalAsync()).At;
        (saved.Key, saved.Position).ShouldBe((Key, 2));

        await using var next = await ConnectedBot.StartAsync(discord, saved: saved);
        var resumed = await discord.AcceptAsync(Cancelled);
        resumed.Url.ShouldStartWith("/gateway/resume?");
        var command = await resumed.GreetAsync(Cancelled);
        command.GetProperty("op").GetInt32().ShouldBe(6);
        command.GetProperty("d").GetProperty("session_id").GetString().ShouldBe("abc");
        command.GetProperty("d").GetProperty("seq").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task A_goodbye_leaves_nothing_to_go_on_with()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.DispatchAsync(2, "MESSAGE_CREATE", Payload.Message(7, "one"));
        await bot.ArrivalAsync();
        await bot.StopAsync();
        (await bot.ArrivalAsync()).ShouldBe(new Arrival(null, new Bookmark(Key, "", 0)));

        await using var next = await ConnectedBot.StartAsync(discord, saved: new Bookmark(Key, "", 0));
        (await OpcodeAsync(discord)).ShouldBe(2);
    }

    [Theory]
    [InlineData("900:0/2")]
    [InlineData("901:0/1")]
    public async Task The_session_of_another_bot_or_another_number_of_connections_is_not_resumed(string key)
    {
        await using var discord = await StubDiscord.StartAsync();
        var saved = new Bookmark(key, $"abc {discord.Address}/gateway/resume", 2);
        await using var bot = await ConnectedBot.StartAsync(discord, saved: saved);
        (await OpcodeAsync(discord)).ShouldBe(2);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("abc ")]
    public async Task A_session_without_an_address_is_resumed_at_the_general_one(string session)
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, saved: new Bookmark(Key, session, 2));
        var gateway = await discord.AcceptAsync(Cancelled);
        gateway.Url.ShouldStartWith("/gateway/general?");
        (await gateway.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(6);
    }

    private static async Task<int> OpcodeAsync(StubDiscord discord)
    {
        var gateway = await discord.AcceptAsync(Cancelled);
        return (await gateway.GreetAsync(Cancelled)).GetProperty("op").GetInt32();
    }
}
