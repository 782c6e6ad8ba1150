using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Gateway;

public sealed class SessionTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private const int GuildsAndMessages = 1 | (1 << 9) | (1 << 15);

    private string Token => sandbox.World.FindMember("DebateBot")!.Token;

    [Theory]
    [InlineData("v=10&encoding=json")]
    [InlineData("v=10&encoding=json&compress=zlib-stream")]
    public async Task A_bot_signs_in_and_is_shown_the_server(string query)
    {
        using var gateway = await sandbox.ConnectAsync(query);
        await gateway.IdentifyAsync(Token, GuildsAndMessages);
        gateway.Hello.TextAt("heartbeat_interval").ShouldBe("41250");
        gateway.Ready.TextAt("user.id").ShouldBe(sandbox.Id("DebateBot"));
        gateway.Ready.TextAt("resume_gateway_url").ShouldBe($"ws://{sandbox.Address.Authority}/gateway");
        var guild = await gateway.NextAsync("GUILD_CREATE");
        guild.At("channels").GetArrayLength().ShouldBeGreaterThanOrEqualTo(4);
        guild.TextAt("members.0.user.username").ShouldBe("DebateBot");
    }

    [Fact]
    public async Task A_heartbeat_is_acknowledged_even_before_signing_in()
    {
        using var gateway = await sandbox.ConnectAsync();
        await gateway.SendAsync(1, null);
        (await gateway.NextAsync(11)).At("op").GetInt32().ShouldBe(11);
    }

    [Fact]
    public async Task What_was_missed_is_sent_again_after_a_resume()
    {
        var gateway = await sandbox.SignInAsync(GuildsAndMessages);
        var session = gateway.Ready.TextAt("session_id");
        int sequence = gateway.Sequence;
        gateway.Drop();
        await SayAsync("one");
        await SayAsync("two");

        using var again = await sandbox.ConnectAsync("v=10&encoding=json&compress=zlib-stream");
        await again.ResumeAsync(Token, session, sequence);
        (await again.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("one");
        (await again.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("two");
        await again.NextAsync("RESUMED");
        again.Sequence.ShouldBe(sequence + 3);
        await SayAsync("three");
        (await again.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("three");
        gateway.Dispose();
    }

    [Theory]
    [InlineData("unknown", 1)]
    [InlineData(null, 1_000_000)]
    public async Task A_session_that_cannot_go_on_is_declared_invalid(string? session, int sequence)
    {
        using var first = await sandbox.SignInAsync(GuildsAndMessages);
        using var gateway = await sandbox.ConnectAsync();
        await gateway.ResumeAsync(Token, session ?? first.Ready.TextAt("session_id"), sequence);
        (await gateway.NextAsync(9)).At("d").GetBoolean().ShouldBeFalse();
        await gateway.IdentifyAsync(Token, GuildsAndMessages);
    }

    [Fact]
    public async Task Who_closes_with_1000_has_no_session_to_come_back_to()
    {
        using var gateway = await sandbox.SignInAsync(GuildsAndMessages);
        await gateway.CloseAsync(1000);
        using var again = await sandbox.ConnectAsync();
        await again.ResumeAsync(Token, gateway.Ready.TextAt("session_id"), gateway.Sequence);
        (await again.NextAsync(9)).At("d").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Members_come_in_chunks_when_they_are_asked_for()
    {
        using var gateway = await sandbox.SignInAsync(GuildsAndMessages | (1 << 1));
        var all = new
        {
            guild_id = $"{sandbox.World.Guild.Id}",
            query = "",
            limit = 0,
            nonce = "n",
        };
        await gateway.SendAsync(8, all);
        var chunk = await gateway.NextAsync("GUILD_MEMBERS_CHUNK");
        chunk.At("members").GetArrayLength().ShouldBe(8);
        chunk.TextAt("nonce").ShouldBe("n");
        await gateway.SendAsync(
            8,
            new { guild_id = $"{sandbox.World.Guild.Id}", user_ids = new[] { "7", sandbox.Id("Tess") } }
        );
        chunk = await gateway.NextAsync("GUILD_MEMBERS_CHUNK");
        chunk.TextAt("members.0.user.global_name").ShouldBe("Tess");
        chunk.TextAt("not_found.0").ShouldBe("7");
    }

    [Fact]
    public async Task The_server_is_on_one_shard()
    {
        int own = (int)((sandbox.World.Guild.Id >> 22) % 2);
        using var with = await sandbox.ConnectAsync();
        await with.IdentifyAsync(Token, GuildsAndMessages, own, 2);
        with.Ready.At("guilds").GetArrayLength().ShouldBe(1);
        using var without = await sandbox.ConnectAsync();
        await without.IdentifyAsync(Token, GuildsAndMessages, 1 - own, 2);
        without.Ready.At("guilds").GetArrayLength().ShouldBe(0);
    }

    private Task<RawAnswer> SayAsync(string content) =>
        sandbox.As("Tess").PostAsync($"/channels/{sandbox.Id("general")}/messages", new { content });
}
