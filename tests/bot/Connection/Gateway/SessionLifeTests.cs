using System.Text.Json;
using DebateBot.Chat;
using Microsoft.Extensions.Time.Testing;
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
        identify.GetProperty("d").GetProperty("presence").GetProperty("status").GetString().ShouldBe("online");
    }

    [Fact]
    public async Task A_dropped_connection_is_resumed_after_the_last_event_at_the_sessions_own_address()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.DispatchAsync(2, "MESSAGE_CREATE", Payload.Message(7, "one"));
        (await bot.NextAsync()).ShouldBeOfType<MessageCreated>();
        gateway.Drop();

        var next = await discord.AcceptAsync(Cancelled);
        next.Url.ShouldStartWith("/gateway/resume?v=10");
        ShouldResume(await next.GreetAsync(Cancelled), 2);
        await next.DispatchAsync(3, "MESSAGE_CREATE", Payload.Message(8, "two"));
        await next.DispatchAsync(4, "RESUMED", "{}");
        (await bot.NextAsync()).ShouldBeOfType<MessageCreated>().Message.Text.ShouldBe("two");
        (await bot.NextAsync()).ShouldBeOfType<ListeningResumed>();
    }

    [Fact]
    public async Task Asked_to_reconnect_it_resumes_and_does_not_end_the_session()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.SendAsync("""{"op":7,"d":null,"s":null,"t":null}""");
        (await gateway.ClosedAsync(Cancelled)).ShouldBe(4000);
        ShouldResume(await (await discord.AcceptAsync(Cancelled)).GreetAsync(Cancelled), 1);
    }

    [Theory]
    [InlineData("true", 6)]
    [InlineData("false", 2)]
    public async Task A_session_called_invalid_is_resumed_only_where_Discord_says_so(string resumable, int opcode)
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.SendAsync($$"""{"op":9,"d":{{resumable}},"s":null,"t":null}""");
        await gateway.ClosedAsync(Cancelled);
        var next = await clock.AdvanceUntilAsync(discord.AcceptAsync(Cancelled));
        (await next.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(opcode);
    }

    [Theory]
    [InlineData(4000, 6)]
    [InlineData(4001, 6)]
    [InlineData(4002, 6)]
    [InlineData(4003, 2)]
    [InlineData(4005, 6)]
    [InlineData(4007, 2)]
    [InlineData(4008, 6)]
    [InlineData(4009, 2)]
    [InlineData(1000, 6)]
    [InlineData(1001, 6)]
    [InlineData(4999, 6)]
    public async Task After_a_close_code_it_resumes_or_identifies_as_the_table_says(int code, int opcode)
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.CloseAsync(code);
        var next = await clock.AdvanceUntilAsync(discord.AcceptAsync(Cancelled));
        (await next.GreetAsync(Cancelled)).GetProperty("op").GetInt32().ShouldBe(opcode);
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "2,500")]
    [InlineData(4011, "2,500")]
    [InlineData(4012, "Update")]
    [InlineData(4013, "Message Content Intent")]
    [InlineData(4014, "Message Content Intent")]
    public async Task A_close_code_for_ever_ends_the_program_with_what_to_set(int code, string word)
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.GreetAsync(Cancelled);
        await gateway.CloseAsync(code);
        await bot.Stopping.WaitAsync(Cancelled);
        bot.Ending.Reason.ShouldNotBeNull().Message.ShouldContain(word);
    }

    [Fact]
    public async Task A_wrong_token_ends_the_program_before_the_gateway_is_asked()
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(401, """{"message":"401: Unauthorized","code":0}""");
        await using var bot = await ConnectedBot.StartAsync(discord);
        await bot.Stopping.WaitAsync(Cancelled);
        bot.Ending.Reason.ShouldNotBeNull().Message.ShouldContain("Discord:Token");
        discord.Seen.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_program_that_stops_says_goodbye_so_that_the_bot_shows_as_offline()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await bot.StopAsync();
        (await gateway.ClosedAsync(Cancelled)).ShouldBe(1000);
    }

    [Fact]
    public async Task A_spent_allowance_of_sessions_is_waited_for()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        var started = clock.GetUtcNow();
        int Remaining() => clock.GetUtcNow() - started < TimeSpan.FromMinutes(1) ? 0 : 1;
        discord.Answer = seen => seen.Path == "/gateway/bot" ? discord.GatewayBot(Remaining(), 60_000) : null;
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        await (await clock.AdvanceUntilAsync(discord.AcceptAsync(Cancelled))).GreetAsync(Cancelled);
        (clock.GetUtcNow() - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_server_of_a_new_session_comes_with_when_the_old_one_was_last_heard()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        var gateway = await discord.AcceptAsync(Cancelled);
        await gateway.WelcomeAsync(Cancelled);
        await gateway.DispatchAsync(2, "GUILD_CREATE", """{"id":"10","name":"Ours"}""");
        (await bot.NextAsync()).ShouldBeOfType<ServerAvailable>().HeardUntil.ShouldBeNull();
        var heard = clock.GetUtcNow();
        await gateway.CloseAsync(4009);
        var next = await clock.AdvanceUntilAsync(discord.AcceptAsync(Cancelled));
        await next.WelcomeAsync(Cancelled);
        await next.DispatchAsync(2, "GUILD_CREATE", """{"id":"10","name":"Ours"}""");
        (await bot.NextAsync()).ShouldBeOfType<ServerAvailable>().HeardUntil.ShouldBe(heard);
    }

    private static void ShouldResume(JsonElement command, long sequence)
    {
        command.GetProperty("op").GetInt32().ShouldBe(6);
        command
            .GetProperty("d")
            .GetRawText()
            .ShouldBe($$"""{"token":"the.secret.token","session_id":"abc","seq":{{sequence}}}""");
    }
}
