using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Clients;

[Collection(nameof(ClientRooms))]
public sealed class PlaceTests(ClientRooms rooms)
{
    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_opens_a_post_in_the_forum(string library)
    {
        var room = await rooms.EnterAsync(library);
        var wanted = new
        {
            channel = room.Debates,
            name = "Bees in town",
            content = "Should there be more?",
            tag = "Town",
        };

        var post = await room.Client.DoAsync("post", wanted);

        post.TextAt("first.content").ShouldBe(wanted.content);
        var thread = (await room.Mira.GetAsync($"/channels/{post.TextAt("id")}")).ShouldBe(200);
        thread.Text("name").ShouldBe(wanted.name);
        thread.Text("parent_id").ShouldBe(room.Debates);
        thread.Json.At("applied_tags").GetArrayLength().ShouldBe(1);
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_speaks_through_a_webhook_in_a_thread(string library)
    {
        var room = await rooms.EnterAsync(library);
        var thread = await room.OpenThreadAsync("A place for heralds");
        var wanted = new
        {
            channel = room.General,
            thread,
            name = "Hermes",
            content = "Hear, hear.",
        };

        var message = await room.Client.DoAsync("webhook", wanted);

        var seen = await room.ReadAsync(message.TextAt("id"), thread);
        seen.Text("author.username").ShouldBe("Hermes");
        seen.Text("content").ShouldBe("Hear, hear.");
        await room.Client.HearAsync("created", "id", message.TextAt("id"));
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_finds_archived_threads_and_none_that_is_open(string library)
    {
        var room = await rooms.EnterAsync(library);
        await room.OpenThreadAsync("Still going on");
        foreach (var name in new[] { "Long settled", "Lately settled" })
        {
            var thread = await room.OpenThreadAsync(name);
            (await room.Mira.PatchAsync($"/channels/{thread}", new { archived = true })).ShouldBe(200);
        }

        var found = await room.Client.DoAsync("archived", new { channel = room.General });

        found.Texts("threads").ShouldBe(["Lately settled", "Long settled"]);
        found.At("hasMore").GetBoolean().ShouldBeFalse();
    }
}
