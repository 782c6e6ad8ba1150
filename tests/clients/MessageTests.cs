using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Clients;

[Collection(nameof(ClientRooms))]
public sealed class MessageTests(ClientRooms rooms)
{
    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task What_a_member_does_reaches_it(string library)
    {
        var room = await rooms.EnterAsync(library);
        var first = await room.SayAsync("Tea or coffee?");
        var answer = new { content = "Tea.", message_reference = new { message_id = first } };
        var reply = (await room.Mira.PostAsync($"/channels/{room.General}/messages", answer)).ShouldBe(200).Id;
        var heard = await room.Client.HearAsync("created", "id", reply);
        heard.TextAt("content").ShouldBe("Tea.");
        heard.TextAt("replyTo").ShouldBe(first);

        var at = $"/channels/{room.General}/messages/{reply}";
        (await room.Mira.PatchAsync(at, new { content = "Coffee." })).ShouldBe(200);
        (await room.Client.HearAsync("edited", "id", reply)).TextAt("content").ShouldBe("Coffee.");

        (await room.Mira.PutAsync($"{at}/reactions/%E2%98%95/@me")).ShouldBe(204);
        (await room.Client.HearAsync("reacted", "id", reply)).TextAt("emoji").ShouldBe("☕");

        (await room.Mira.DeleteAsync(at)).ShouldBe(204);
        await room.Client.HearAsync("deleted", "id", reply);
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task What_it_does_reaches_the_members(string library)
    {
        var room = await rooms.EnterAsync(library);
        var question = await room.SayAsync("Who are you?");
        var sent = new
        {
            channel = room.General,
            content = "A guest.",
            reply = question,
        };
        var reply = (await room.Client.DoAsync("send", sent)).TextAt("id");
        var at = new { channel = room.General, message = reply };
        (await room.ReadAsync(reply)).Text("referenced_message.id").ShouldBe(question);

        await room.Client.DoAsync(
            "edit",
            new
            {
                at.channel,
                at.message,
                content = "A quiet guest.",
            }
        );
        await room.Client.DoAsync(
            "react",
            new
            {
                at.channel,
                at.message,
                emoji = "👋",
            }
        );
        var seen = await room.ReadAsync(reply);
        seen.Text("content").ShouldBe("A quiet guest.");
        seen.Text("edited_timestamp").ShouldNotBeEmpty();
        seen.Text("reactions.0.emoji.name").ShouldBe("👋");

        await room.Client.DoAsync("remove", at);
        (await room.Mira.GetAsync($"/channels/{room.General}/messages/{reply}")).ShouldBe(404).Code.ShouldBe(10008);
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task Files_go_up_and_down(string library)
    {
        var room = await rooms.EnterAsync(library);
        var file = new { name = "minutes.txt", text = "Nobody came. Ünd däs too." };
        var sent = new
        {
            channel = room.General,
            content = "The minutes.",
            files = new[] { file },
        };
        var message = await room.Client.DoAsync("send", sent);
        message.TextAt("files.0.name").ShouldBe(file.name);

        var seen = await room.ReadAsync(message.TextAt("id"));
        (await room.Nobody.GetAsync(seen.Text("attachments.0.url"))).Body.ShouldBe(file.text);
        var read = await room.Client.DoAsync("download", new { url = message.TextAt("files.0.url") });
        read.GetString().ShouldBe(file.text);
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_pages_through_a_long_history(string library)
    {
        var room = await rooms.EnterAsync(library);
        var thread = await room.OpenThreadAsync("A long talk");
        for (int i = 0; i < 230; i++)
            await room.SayAsync($"Line {i}", thread);

        var history = await room.Client.DoAsync("history", new { channel = thread });

        var lines = history.EnumerateArray().Select(line => line.GetString()).Where(line => line != "").ToList();
        lines.ShouldBe(Enumerable.Range(0, 230).Reverse().Select(i => $"Line {i}"));
    }
}
