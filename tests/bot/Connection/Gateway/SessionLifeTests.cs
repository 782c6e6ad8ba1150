using DebateBot.Chat;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

public sealed class SessionLifeTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_identifies_with_its_token_and_its_intents()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await discord.AcceptAsync(Cancelled);
        var identify = await gateway.GreetAsync(Cancelled);
        gateway.Url.ShouldBe("/gateway/general?v=10&encoding=json&compress=zlib-stream");
        identify.GetProperty("op").GetInt32().ShouldBe(2);
        identify.GetProperty("d").GetProperty("token").GetString().ShouldBe("the.secret.token");
        identify.GetProperty("d").GetProperty("intents").GetInt32().ShouldBe(1 | 512 | 32768);
    }

    [Fact]
    public async Task What_is_written_arrives_in_the_inbox()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync($"{discord.Address.Replace("http", "ws")}/gateway/resume", Cancelled);
        await gateway.DispatchAsync(2, "MESSAGE_CREATE", Payload.Message(7, "hello"));
        var said = (await bot.Inbox.Events.ReadAsync(Cancelled)).ShouldBeOfType<MessageCreated>();
        said.Message.Text.ShouldBe("hello");
    }
}
