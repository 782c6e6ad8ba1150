using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Clients;

[Collection(nameof(ClientRooms))]
public sealed class SessionTests(ClientRooms rooms)
{
    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_signs_in_under_its_name(string library)
    {
        var room = await rooms.EnterAsync(library);
        var ready = await room.Client.HearAsync("ready");
        ready.TextAt("name").ShouldBe("Guest");
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_knows_the_server_its_channels_and_its_threads(string library)
    {
        var room = await rooms.EnterAsync(library);
        await room.OpenThreadAsync("A thread to know");
        await room.Client.HearAsync("thread", "name", "A thread to know");

        var known = await room.Client.DoAsync("caches");

        known.TextAt("guild").ShouldBe(room.World.Guild.Name);
        known.At("members").GetInt32().ShouldBe(room.World.Members.Count);
        known.Texts("channels").ShouldBe(["articles", "general", "mods", "debates"], ignoreOrder: true);
        known.Texts("threads").ShouldContain("A thread to know", StringComparer.Ordinal);
        known.Texts("roles").ShouldContain("Moderator", StringComparer.Ordinal);
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_resumes_after_its_socket_broke_and_misses_nothing(string library)
    {
        var room = await rooms.EnterAsync(library);
        await room.BreakAsync(new { kind = "drop" });
        var said = await room.SayAsync("While you were gone.");

        await room.Client.HearAsync("resumed");
        await room.Client.HearAsync("created", "id", said);

        room.Client.Heard("ready").Count.ShouldBe(1);
        room.Client.Heard("created").Count(message => message.TextAt("id") == said).ShouldBe(1);
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_waits_out_a_429_and_writes_once(string library)
    {
        var room = await rooms.EnterAsync(library);
        await room.BreakAsync(
            new
            {
                kind = "rate-limit",
                method = "POST",
                route = "/messages",
                retry_after = 0.4,
                times = 1,
            }
        );
        var before = TimeProvider.System.GetTimestamp();

        await room.Client.DoAsync("send", new { channel = room.General, content = "Patience." });

        TimeProvider.System.GetElapsedTime(before).TotalSeconds.ShouldBeGreaterThan(0.4);
        (await room.SeenAsync()).Count(message => message.TextAt("content") == "Patience.").ShouldBe(1);
    }
}
