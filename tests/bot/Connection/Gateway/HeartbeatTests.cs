using DebateBot.Chat;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

public sealed class HeartbeatTests
{
    private const string Ack = """{"op":11}""";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Beats_carry_the_last_sequence_and_go_on_while_they_are_answered()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.DispatchAsync(2, "MESSAGE_CREATE", Payload.Message(7, "one"));
        await bot.NextAsync();
        for (var beat = 0; beat < 3; beat++)
        {
            clock.Advance(Interval);
            (await gateway.ReceiveAsync(Cancelled)).GetRawText().ShouldBe("""{"op":1,"d":2}""");
            await gateway.SendAsync(Ack);
            await gateway.SendAsync("""{"op":1,"d":null}"""); // answered at once: the ack before it has been read
            (await gateway.ReceiveAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(1);
            await gateway.SendAsync(Ack);
        }
    }

    [Fact]
    public async Task The_first_beat_comes_within_one_interval_and_without_event_carries_null()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        var gateway = await discord.AcceptAsync(Cancelled);
        (await gateway.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(2);
        clock.Advance(Interval);
        (await gateway.ReceiveAsync(Cancelled)).GetRawText().ShouldBe("""{"op":1,"d":null}""");
    }

    [Fact]
    public async Task A_beat_without_answer_for_an_interval_means_connecting_again_and_resuming()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        var next = await clock.AdvanceUntilAsync(discord.AcceptAsync(Cancelled));
        (await next.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(6);
    }

    [Fact]
    public async Task A_gateway_that_never_says_hello_is_left()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        await discord.AcceptAsync(Cancelled);
        var next = await clock.AdvanceUntilAsync(discord.AcceptAsync(Cancelled));
        (await next.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task While_the_inbox_is_full_beats_are_answered_and_commands_arrive()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        for (var i = 0; i < ChatInbox.MostWaiting; i++)
            bot.Inbox.Put(new ServerAvailable(1, clock.GetUtcNow(), ""), default);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.DispatchAsync(2, "MESSAGE_CREATE", Payload.Message(7, "too much"));
        await gateway.DispatchAsync(3, "INTERACTION_CREATE", Payload.Command(50, "recap"));
        (await bot.Inbox.Interactions.ReadAsync(Cancelled)).ShouldBeOfType<CommandInvoked>().Name.ShouldBe("recap");
        for (var beat = 0; beat < 4; beat++)
        {
            clock.Advance(Interval);
            (await gateway.ReceiveAsync(Cancelled)).GetRawText().ShouldBe("""{"op":1,"d":3}""");
            await gateway.SendAsync(Ack);
            await gateway.SendAsync("""{"op":1,"d":null}""");
            (await gateway.ReceiveAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(1);
            await gateway.SendAsync(Ack);
        }
        bot.Inbox.TakeMissed().ShouldHaveSingleItem().FromMessageId.ShouldBe(7);
    }
}
