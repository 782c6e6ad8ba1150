using System.Net.WebSockets;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Faults;

public sealed class GatewayFaultTests : IAsyncLifetime
{
    private const int GuildsAndMessages = 1 | (1 << 9) | (1 << 15);
    private readonly RunningSandbox _sandbox = new();

    private string Token => _sandbox.World.FindMember("DebateBot")!.Token;

    [Fact]
    public async Task A_dropped_gateway_says_no_goodbye_and_lets_its_client_resume()
    {
        using var gateway = await _sandbox.SignInAsync(GuildsAndMessages);
        await TurnOnAsync(new { kind = "drop" });
        await Should.ThrowAsync<WebSocketException>(gateway.ClosedAsync);
        using var again = await _sandbox.ConnectAsync();
        await again.ResumeAsync(Token, gateway.Ready.TextAt("session_id"), gateway.Sequence);
        await again.NextAsync("RESUMED");
    }

    [Fact]
    public async Task A_session_that_was_forgotten_is_not_resumed()
    {
        using var gateway = await _sandbox.SignInAsync(GuildsAndMessages);
        await TurnOnAsync(new { kind = "drop", forget = true });
        using var again = await _sandbox.ConnectAsync();
        await again.ResumeAsync(Token, gateway.Ready.TextAt("session_id"), gateway.Sequence);
        (await again.NextAsync(9)).At("d").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_client_is_told_to_reconnect_that_its_session_is_invalid_or_why_it_is_closed()
    {
        using var gateway = await _sandbox.SignInAsync(GuildsAndMessages);
        await TurnOnAsync(new { kind = "reconnect" });
        await gateway.NextAsync(7);
        await TurnOnAsync(new { kind = "invalid", resumable = true });
        (await gateway.NextAsync(9)).At("d").GetBoolean().ShouldBeTrue();
        await TurnOnAsync(new { kind = "close", code = 4007 });
        (await gateway.ClosedAsync()).ShouldBe(4007);
    }

    [Fact]
    public async Task Heartbeats_go_unanswered_as_often_as_was_asked_for()
    {
        using var gateway = await _sandbox.SignInAsync(GuildsAndMessages);
        await TurnOnAsync(new { kind = "late-acks", times = 1 });
        await gateway.SendAsync(1, null);
        await SayAsync("between");
        (await gateway.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("between");
        await gateway.SendAsync(1, null);
        (await gateway.ReceiveAsync()).At("op").GetInt32().ShouldBe(11);
    }

    [Fact]
    public async Task Events_come_twice()
    {
        using var gateway = await _sandbox.SignInAsync(GuildsAndMessages);
        await TurnOnAsync(new { kind = "duplicate" });
        await SayAsync("once");
        var first = await gateway.NextAsync("MESSAGE_CREATE");
        (await gateway.NextAsync("MESSAGE_CREATE")).TextAt("id").ShouldBe(first.TextAt("id"));
    }

    [Fact]
    public async Task Events_overtake_each_other_and_none_is_lost()
    {
        using var gateway = await _sandbox.SignInAsync(GuildsAndMessages);
        await TurnOnAsync(new { kind = "reorder" });
        foreach (var text in new[] { "1", "2", "3" })
            await SayAsync(text);
        var heard = new List<string>();
        for (int i = 0; i < 3; i++)
            heard.Add((await gateway.NextAsync("MESSAGE_CREATE")).TextAt("content"));
        heard.ShouldBe(["2", "1", "3"]);
    }

    [Fact]
    public async Task In_an_outage_a_bot_reaches_nothing_and_members_write_on()
    {
        using var gateway = await _sandbox.SignInAsync(GuildsAndMessages);
        await TurnOnAsync(new { kind = "outage", lasts = 600 });
        await Should.ThrowAsync<WebSocketException>(gateway.ClosedAsync);
        await Should.ThrowAsync<WebSocketException>(() => _sandbox.ConnectAsync());
        (await _sandbox.Bot.GetAsync("/users/@me")).ShouldBe(503);
        (await SayAsync("while it was away")).ShouldBe(200);

        (await _sandbox.Nobody.DeleteAsync("/sandbox/faults")).ShouldBe(204);
        using var again = await _sandbox.ConnectAsync();
        await again.ResumeAsync(Token, gateway.Ready.TextAt("session_id"), gateway.Sequence);
        (await again.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("while it was away");
    }

    private Task<RawAnswer> SayAsync(string content) =>
        _sandbox.As("Tess").PostAsync($"/channels/{_sandbox.Id("general")}/messages", new { content });

    private async Task TurnOnAsync(object fault) =>
        (await _sandbox.Nobody.PostAsync("/sandbox/faults", fault)).ShouldBe(204);

    public ValueTask InitializeAsync() => _sandbox.InitializeAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
