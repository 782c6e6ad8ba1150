using DebateBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Gateway;

public sealed class SessionStartTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly RunningSandbox _sandbox;

    public SessionStartTests() => _sandbox = new RunningSandbox { Time = _time, Limits = "discord" };

    [Fact]
    public async Task A_bot_signs_in_once_in_five_seconds_and_is_told_what_is_left_of_the_day()
    {
        using var first = await _sandbox.SignInAsync(intents: 1);
        using var second = await _sandbox.ConnectAsync();
        var identify = new { token = _sandbox.World.FindMember("DebateBot")!.Token, intents = 1 };
        await second.SendAsync(2, identify);
        (await second.NextAsync(9)).At("d").GetBoolean().ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(5));
        await second.SendAsync(2, identify);
        await second.NextAsync("READY");

        var limit = await _sandbox.Bot.GetAsync("/gateway/bot");
        limit.Text("session_start_limit.total").ShouldBe("1000");
        limit.Text("session_start_limit.remaining").ShouldBe("998");
        limit.Text("session_start_limit.max_concurrency").ShouldBe("1");
    }

    public ValueTask InitializeAsync() => _sandbox.InitializeAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
