using DebateBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Gateway;

public sealed class CloseCodeTests : IAsyncLifetime
{
    private const int Guilds = 1;
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly RunningSandbox _sandbox;

    public CloseCodeTests() => _sandbox = new RunningSandbox { Time = _time };

    [Theory]
    [InlineData("""{"op":99,"d":null}""", 4001)]
    [InlineData("""{"op":7,"d":null}""", 4001)]
    [InlineData("not json", 4002)]
    [InlineData("{}", 4002)]
    [InlineData("[]", 4002)]
    [InlineData("""{"op":8,"d":{}}""", 4003)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":2,"d":{"token":"nonsense","intents":1}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"BOT"}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"BOT","intents":131072}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"BOT","intents":1,"shard":[2,2]}}""", 4010)]
    [InlineData("""{"op":2,"d":{"token":"BOT","intents":1,"shard":[0.5,2]}}""", 4010)]
    [InlineData("""{"op":2,"d":{"token":"BOT","intents":1,"shard":"0"}}""", 4010)]
    [InlineData("""{"op":6,"d":{"token":"nonsense","session_id":"x","seq":1}}""", 4004)]
    public async Task What_is_wrong_has_a_code_of_its_own(string frame, int code)
    {
        using var gateway = await _sandbox.ConnectAsync();
        await gateway.SendAsync(frame.Replace("BOT", Token, StringComparison.Ordinal));
        (await gateway.ClosedAsync()).ShouldBe(code);
    }

    [Theory]
    [InlineData("v=9&encoding=json", 4012)]
    [InlineData("v=10&encoding=etf", 4002)]
    public async Task Only_version_10_in_json_is_spoken(string query, int code)
    {
        using var gateway = await _sandbox.ConnectAsync(query);
        (await gateway.ClosedAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task A_frame_over_4096_bytes_is_not_read()
    {
        using var gateway = await _sandbox.ConnectAsync();
        await gateway.SendAsync(1, new string('x', 5000));
        (await gateway.ClosedAsync()).ShouldBe(4002);
    }

    [Fact]
    public async Task Signing_in_twice_is_once_too_often()
    {
        using var gateway = await _sandbox.SignInAsync(Guilds);
        await gateway.SendAsync(2, new { token = Token, intents = Guilds });
        (await gateway.ClosedAsync()).ShouldBe(4005);
    }

    [Fact]
    public async Task A_privileged_intent_that_the_portal_does_not_grant_is_refused()
    {
        _sandbox.World.ChangeMember(_sandbox.BotId, bot => bot with { MayUsePrivilegedIntents = false });
        using var gateway = await _sandbox.ConnectAsync();
        await gateway.SendAsync(2, new { token = Token, intents = 1 << 15 });
        (await gateway.ClosedAsync()).ShouldBe(4014);
    }

    [Fact]
    public async Task Who_stops_its_heartbeat_is_let_go()
    {
        using var gateway = await _sandbox.SignInAsync(Guilds);
        _time.Advance(TimeSpan.FromMilliseconds(41_250));
        await gateway.SendAsync(1, gateway.Sequence);
        await gateway.NextAsync(11);
        _time.Advance(TimeSpan.FromMilliseconds(41_250));
        await gateway.SendAsync(1, gateway.Sequence);
        await gateway.NextAsync(11);
        _time.Advance(TimeSpan.FromMilliseconds(41_250 * 1.5));
        (await gateway.ClosedAsync()).ShouldBe(4009);
    }

    [Fact]
    public async Task More_than_120_frames_a_minute_are_too_many()
    {
        using var gateway = await _sandbox.ConnectAsync();
        for (int i = 0; i < 120; i++)
            await gateway.SendAsync(1, null);
        _time.Advance(TimeSpan.FromSeconds(1));
        await gateway.SendAsync(1, null);
        (await gateway.ClosedAsync()).ShouldBe(4008);
    }

    private string Token => _sandbox.World.FindMember("DebateBot")!.Token;

    public ValueTask InitializeAsync() => _sandbox.InitializeAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
