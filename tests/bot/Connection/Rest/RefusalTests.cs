using DebateBot.Chat;
using DebateBot.Core;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Rest;

public sealed class RefusalTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(404, 10003, Refusal.Gone)]
    [InlineData(404, 10008, Refusal.Gone)]
    [InlineData(403, 50001, Refusal.Forbidden)]
    [InlineData(403, 50013, Refusal.Forbidden)]
    [InlineData(400, 50035, Refusal.Invalid)]
    [InlineData(400, 50083, Refusal.Archived)]
    [InlineData(400, 160006, Refusal.TooManyThreads)]
    [InlineData(409, 30046, Refusal.Other)]
    [InlineData(413, 40005, Refusal.Invalid)]
    [InlineData(400, 987654, Refusal.Invalid)]
    public async Task Discords_no_comes_with_the_bots_own_reason(int status, int code, Refusal reason)
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(status, $$"""{"message":"Discord's words","code":{{code}}}""");
        await using var bot = ConnectedBot.On(discord);
        var refused = await Should.ThrowAsync<ChatRefused>(bot.Chat.GetMessageAsync(1, 2, Cancelled));
        (refused.Reason, refused.Code).ShouldBe((reason, code));
        refused.Message.ShouldContain("Discord's words");
    }

    [Theory]
    [InlineData(404, 10062)]
    [InlineData(400, 40060)]
    [InlineData(401, 50027)]
    [InlineData(404, 10015)]
    public async Task An_answer_that_comes_too_late_or_twice_is_over(int status, int code)
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = seen =>
            seen.Path.EndsWith("@me", StringComparison.Ordinal)
                ? null
                : new(status, $$"""{"message":"no","code":{{code}}}""");
        await using var bot = ConnectedBot.On(discord);
        await bot.Chat.SignInAsync(Cancelled);
        var refused = await Should.ThrowAsync<ChatRefused>(
            bot.Chat.EditAnswerAsync(Asked.Command(), new() { Text = "late" }, Cancelled)
        );
        refused.Reason.ShouldBe(Refusal.InteractionOver);
        bot.Ending.Reason.ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_whose_first_attempt_was_lost_but_done_is_done()
    {
        await using var discord = await StubDiscord.StartAsync();
        var tries = 0;
        discord.Answer = _ =>
            ++tries == 1 ? new(200) { Drops = true } : new(400, """{"message":"acknowledged","code":40060}""");
        await using var bot = ConnectedBot.On(discord);
        await bot.Chat.AnswerAsync(Asked.Command(), Reply.Private("hi"), Cancelled);
        tries.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_was_reset_while_running_ends_the_program()
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(401, """{"message":"401: Unauthorized","code":0}""");
        await using var bot = ConnectedBot.On(discord);
        await Should.ThrowAsync<UserError>(bot.Chat.GetMessageAsync(1, 2, Cancelled));
        bot.Ending.Reason.ShouldNotBeNull().Message.ShouldContain("Discord:Token");
    }

    [Theory]
    [InlineData("{\"id\":\"7\",\"chan")]
    [InlineData("<html>a proxy's page</html>")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task An_answer_that_is_not_Discords_is_a_failed_request(string body)
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(200, body);
        var clock = new FakeTimeProvider();
        await using var bot = ConnectedBot.On(discord, clock);
        await Should.ThrowAsync<HttpRequestException>(
            clock.AdvanceUntilAsync(bot.Chat.GetMessageAsync(1, 2, Cancelled))
        );
    }

    [Fact]
    public async Task Neither_token_nor_text_reaches_the_log()
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(500);
        var clock = new FakeTimeProvider();
        await using var bot = ConnectedBot.On(discord, clock);
        var webhook = new ChatWebhook(5, "webhook-secret");
        await Should.ThrowAsync<HttpRequestException>(
            bot.Chat.PostAsAsync(webhook, 6, "DK", new() { Text = "secret words" }, Cancelled)
        );
        var answering = bot.Chat.AnswerAsync(Asked.Command(), Reply.Private("secret words"), Cancelled);
        await Should.ThrowAsync<HttpRequestException>(clock.AdvanceUntilAsync(answering));
        bot.Log.Lines.ShouldNotBeEmpty();
        bot.Log.Lines.ShouldNotContain(line => line.Contains("secret"));
    }
}
