using DebateBot.Chat;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

/// <summary>What comes over the socket, well formed or not.</summary>
public sealed class TransportTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_payload_may_be_split_over_messages_anywhere()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await WelcomedAsync(discord);
        var bytes = gateway.Compress(Dispatched(2, "MESSAGE_CREATE", Payload.Message(7, "in pieces")));
        foreach (var one in bytes.Chunk(1))
            await gateway.SendBytesAsync(one);
        (await NextAsync(bot)).ShouldBe("in pieces");
    }

    [Fact]
    public async Task A_payload_may_be_larger_than_a_megabyte()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await WelcomedAsync(discord);
        var members = string.Join(',', Enumerable.Range(0, 60_000).Select(i => $$"""{"user":{"id":"{{i}}"} }"""));
        await gateway.DispatchAsync(2, "GUILD_CREATE", $$"""{"members":[{{members}}],"id":"10","name":"Large"}""");
        var available = (await bot.NextAsync()).ShouldBeOfType<ServerAvailable>();
        (available.ServerId, available.Name).ShouldBe((10, "Large"));
    }

    [Theory]
    [InlineData("""{"op":99,"d":{"new":true},"s":null,"t":null}""")]
    [InlineData("""{"op":0,"t":"SOMETHING_NEW","s":2,"d":{"id":1}}""")]
    [InlineData("""{"op":0,"t":"TYPING_START","s":2,"d":[[["odd"]]]}""")]
    [InlineData("""{"later":{"deep":[1]},"op":11}""")]
    public async Task What_it_does_not_know_it_passes_over(string unknown)
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await WelcomedAsync(discord);
        await gateway.SendAsync(unknown);
        await gateway.DispatchAsync(3, "MESSAGE_CREATE", Payload.Message(7, "after"));
        (await NextAsync(bot)).ShouldBe("after");
    }

    [Theory]
    [InlineData("""{"id":[],"channel_id":"20"}""")]
    [InlineData("""{"id":"7","channel_id":"twenty"}""")]
    [InlineData("""{"id":"7","channel_id":"20","guild_id":"10","author":"secret words"}""")]
    [InlineData("""{"id":"7","timestamp":"secret words"}""")]
    [InlineData("""{"id":"7","content":"secret \ud800 words","author":{"id":"1"},"guild_id":"10"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task An_event_of_the_wrong_shape_is_skipped_with_a_line_that_does_not_quote_it(string data)
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await WelcomedAsync(discord);
        await gateway.DispatchAsync(2, "MESSAGE_CREATE", data);
        await gateway.DispatchAsync(3, "MESSAGE_CREATE", Payload.Message(8, "after"));
        (await NextAsync(bot)).ShouldBe("after");
        bot.Log.Lines.ShouldContain(line => line.Contains("skipped") && line.Contains("MessageCreate 2"));
        bot.Log.Lines.ShouldNotContain(line => line.Contains("secret"));
    }

    [Fact]
    public async Task What_is_no_zlib_stream_is_left_and_the_session_resumed()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await WelcomedAsync(discord);
        await gateway.SendBytesAsync(new byte[] { 1, 2, 3, 4, 0, 0, 255, 255 });
        var next = await discord.AcceptAsync(Cancelled);
        (await next.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(6);
    }

    [Fact]
    public async Task What_cannot_be_read_the_second_time_either_is_left_behind_with_its_session()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        var gateway = await WelcomedAsync(discord);
        await gateway.SendAsync("""{"op":0,"t":"MESSAGE_CREATE","s":2,"d":{"id":""");
        var second = await discord.AcceptAsync(Cancelled);
        (await second.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(6);
        await second.SendAsync("""{"op":0,"t":"MESSAGE_CREATE","s":2,"d":{"id":""");
        var third = await clock.AdvanceUntilAsync(discord.AcceptAsync(Cancelled));
        (await third.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(2);
    }

    private static async Task<StubGateway> WelcomedAsync(StubDiscord discord)
    {
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        return gateway;
    }

    private static async Task<string> NextAsync(ConnectedBot bot) =>
        (await bot.NextAsync()).ShouldBeOfType<MessageCreated>().Message.Text;

    private static string Dispatched(long sequence, string name, string data) =>
        $$"""{"t":"{{name}}","s":{{sequence}},"op":0,"d":{{data}}}""";
}
