using System.Diagnostics;
using System.Text.Json;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Faults;

public sealed class AnswerFaultTests : IAsyncLifetime
{
    private readonly RunningSandbox _sandbox = new();

    private string General => $"/channels/{_sandbox.Id("general")}/messages";

    [Theory]
    [InlineData("user")]
    [InlineData("global")]
    [InlineData("shared")]
    public async Task Any_request_may_be_one_too_many(string scope)
    {
        await TurnOnAsync(
            new
            {
                kind = "rate-limit",
                scope,
                retry_after = 0.5,
                times = 1,
            }
        );
        var refused = (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(429);
        refused.Headers["X-RateLimit-Scope"].ShouldBe(scope);
        refused.Text("retry_after").ShouldBe("0.5");
        refused.Text("global").ShouldBe(scope == "global" ? "True" : "False");
        (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(200);
    }

    [Fact]
    public async Task A_fault_keeps_to_its_route_and_method()
    {
        await TurnOnAsync(
            new
            {
                kind = "fail",
                status = 502,
                route = "/messages",
                method = "POST",
            }
        );
        (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(200);
        (await _sandbox.Bot.GetAsync(General)).ShouldBe(200);
        (await _sandbox.Bot.PostAsync(General, new { content = "x" })).ShouldBe(502);
        (await _sandbox.As("Tess").PostAsync(General, new { content = "a member" })).ShouldBe(200);
        (await _sandbox.Bot.GetAsync(General + "?limit=1")).Text("0.content").ShouldBe("a member");
    }

    [Fact]
    public async Task Any_error_of_Discord_can_be_had()
    {
        await TurnOnAsync(
            new
            {
                kind = "fail",
                status = 400,
                code = 30046,
                times = 1,
            }
        );
        (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(400).Code.ShouldBe(30046);
        (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(200);
    }

    [Fact]
    public async Task An_answer_may_be_lost_when_all_is_done_or_before()
    {
        await TurnOnAsync(
            new
            {
                kind = "hang-up",
                done = true,
                times = 1,
            }
        );
        await Should.ThrowAsync<HttpRequestException>(() => _sandbox.Bot.PostAsync(General, new { content = "done" }));
        await TurnOnAsync(
            new
            {
                kind = "hang-up",
                done = false,
                times = 1,
            }
        );
        await Should.ThrowAsync<HttpRequestException>(() =>
            _sandbox.Bot.PostAsync(General, new { content = "undone" })
        );
        (await _sandbox.Bot.GetAsync(General)).Body.ShouldContain("\"done\"");
        (await _sandbox.Bot.GetAsync(General)).Body.ShouldNotContain("undone");
    }

    [Fact]
    public async Task An_answer_may_be_cut_in_half()
    {
        await TurnOnAsync(new { kind = "truncate", times = 1 });
        var half = (await _sandbox.Bot.PostAsync(General, new { content = "whole" })).ShouldBe(200);
        Should.Throw<JsonException>(() => half.Json);
        (await _sandbox.Bot.GetAsync(General)).Text("0.content").ShouldBe("whole");
    }

    [Fact]
    public async Task An_answer_may_take_its_time()
    {
        await TurnOnAsync(
            new
            {
                kind = "slow",
                milliseconds = 300,
                times = 1,
            }
        );
        var watch = Stopwatch.StartNew();
        (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(200);
        watch.ElapsedMilliseconds.ShouldBeGreaterThanOrEqualTo(290);
    }

    [Fact]
    public async Task Faults_are_listed_and_switched_off_and_nonsense_is_none()
    {
        await TurnOnAsync(
            new
            {
                milliseconds = 5,
                kind = "slow",
                times = 3,
            }
        );
        var list = await _sandbox.Nobody.GetAsync("/sandbox/faults");
        list.Text("0.kind").ShouldBe("slow");
        list.Text("0.times").ShouldBe("3");
        await _sandbox.Nobody.DeleteAsync("/sandbox/faults");
        (await _sandbox.Nobody.GetAsync("/sandbox/faults")).Items.ShouldBeEmpty();
        foreach (
            object nonsense in new object[] { new { kind = "unheard-of" }, new { kind = "slow", minutes = 1 }, new { } }
        )
            (await _sandbox.Nobody.PostAsync("/sandbox/faults", nonsense)).ShouldBe(400);
    }

    private async Task TurnOnAsync(object fault) =>
        (await _sandbox.Nobody.PostAsync("/sandbox/faults", fault)).ShouldBe(204);

    public ValueTask InitializeAsync() => _sandbox.InitializeAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
