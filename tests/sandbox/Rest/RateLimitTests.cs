using System.Globalization;
using DebateBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class RateLimitTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly RunningSandbox _sandbox;

    public RateLimitTests() => _sandbox = new RunningSandbox { Time = _time, Limits = "discord" };

    private string General => $"/channels/{_sandbox.Id("general")}/messages";

    [Fact]
    public async Task The_headers_tell_how_much_is_left_and_for_how_long()
    {
        var first = await _sandbox.Bot.PostAsync(General, new { content = "1" });
        first.Headers["X-RateLimit-Limit"].ShouldBe("5");
        first.Headers["X-RateLimit-Remaining"].ShouldBe("4");
        first.Headers["X-RateLimit-Reset-After"].ShouldBe("5.000");
        first.Headers["X-RateLimit-Bucket"].ShouldNotBeEmpty();
        _time.Advance(TimeSpan.FromSeconds(2));
        var second = await _sandbox.Bot.PostAsync(General, new { content = "2" });
        second.Headers["X-RateLimit-Remaining"].ShouldBe("3");
        second.Headers["X-RateLimit-Reset-After"].ShouldBe("3.000");
    }

    [Fact]
    public async Task One_too_many_is_told_how_long_to_wait_and_then_let_through()
    {
        for (int i = 0; i < 5; i++)
            (await _sandbox.Bot.PostAsync(General, new { content = $"{i}" })).ShouldBe(200);
        var refused = (await _sandbox.Bot.PostAsync(General, new { content = "6" })).ShouldBe(429);
        refused.Text("global").ShouldBe("False");
        refused.Headers["X-RateLimit-Scope"].ShouldBe("user");
        refused.Headers["X-RateLimit-Remaining"].ShouldBe("0");
        refused.Headers["Retry-After"].ShouldBe("5");
        double wait = double.Parse(refused.Text("retry_after"), CultureInfo.InvariantCulture);
        _time.Advance(TimeSpan.FromSeconds(wait));
        (await _sandbox.Bot.PostAsync(General, new { content = "6" })).ShouldBe(200);
    }

    [Fact]
    public async Task Another_channel_and_another_bot_have_buckets_of_their_own()
    {
        for (int i = 0; i < 5; i++)
            await _sandbox.Bot.PostAsync(General, new { content = $"{i}" });
        var articles = $"/channels/{_sandbox.Id("articles")}/messages";
        var elsewhere = (await _sandbox.Bot.PostAsync(articles, new { content = "x" })).ShouldBe(200);
        var other = (await _sandbox.Guest.PostAsync(General, new { content = "x" })).ShouldBe(200);
        elsewhere.Headers["X-RateLimit-Bucket"].ShouldBe(other.Headers["X-RateLimit-Bucket"]);
    }

    [Fact]
    public async Task Fifty_a_second_over_all_is_the_most_for_one_bot()
    {
        for (int i = 0; i < 50; i++)
            (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(200);
        var refused = (await _sandbox.Bot.GetAsync("/gateway")).ShouldBe(429);
        refused.Text("global").ShouldBe("True");
        refused.Headers["X-RateLimit-Global"].ShouldBe("true");
        refused.Headers["X-RateLimit-Scope"].ShouldBe("global");
        (await _sandbox.Guest.GetAsync("/gateway")).ShouldBe(200);
        _time.Advance(TimeSpan.FromSeconds(1));
        (await _sandbox.Bot.GetAsync("/gateway")).ShouldBe(200);
    }

    [Fact]
    public async Task A_webhook_has_its_own_bucket_and_its_channel_a_shared_one()
    {
        var hook = await _sandbox.Bot.PostAsync(
            $"/channels/{_sandbox.Id("general")}/webhooks",
            new { name = "Mirror" }
        );
        var path = $"/webhooks/{hook.Id}/{hook.Text("token")}";
        for (int i = 0; i < 30; i++)
        {
            if (i is > 0 and var n && n % 5 == 0)
                _time.Advance(TimeSpan.FromSeconds(2));
            (await _sandbox.Nobody.PostAsync(path, new { content = "x" })).ShouldBe(204);
        }

        var own = (await _sandbox.Nobody.PostAsync(path, new { content = "x" })).ShouldBe(429);
        own.Headers["X-RateLimit-Scope"].ShouldBe("user");
        _time.Advance(TimeSpan.FromSeconds(2));
        var shared = (await _sandbox.Nobody.PostAsync(path, new { content = "x" })).ShouldBe(429);
        shared.Headers["X-RateLimit-Scope"].ShouldBe("shared");
    }

    [Fact]
    public async Task Answers_to_interactions_come_through_when_nothing_else_does()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        for (int i = 0; i < 50; i++)
            await _sandbox.Nobody.GetAsync("/gateway");
        (await _sandbox.Nobody.GetAsync("/gateway")).ShouldBe(429);
        var request = bot.Request(2, new { name = "quote", type = 1 });
        var answer = await bot.AskAsync("Tess", request, new { type = 4, data = new { content = "now" } });
        answer.ShouldBe(200);
        (await _sandbox.Nobody.PostAsync(bot.Token, new { content = "and more" })).ShouldBe(200);
    }

    [Fact]
    public async Task Ten_thousand_refusals_in_ten_minutes_shut_everybody_out()
    {
        var stranger = new RawHttp(_sandbox.Address, "Bot nobody");
        await Parallel.ForAsync(
            0,
            9999,
            TestContext.Current.CancellationToken,
            async (_, _) => await stranger.GetAsync("/users/@me")
        );
        (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(200);
        (await stranger.GetAsync("/users/@me")).Status.ShouldBeOneOf(401, 429);

        var shut = (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(429);
        shut.Body.ShouldBe("error code: 1015");
        shut.Headers.ShouldNotContainKey("Via");
        (await _sandbox.As("Tess").GetAsync("/users/@me")).ShouldBe(200);
        _time.Advance(TimeSpan.FromMinutes(10));
        (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(200);
    }

    [Fact]
    public async Task A_member_is_never_held_up()
    {
        for (int i = 0; i < 8; i++)
            (await _sandbox.As("Tess").PostAsync(General, new { content = $"{i}" })).ShouldBe(200);
    }

    public ValueTask InitializeAsync() => _sandbox.InitializeAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
