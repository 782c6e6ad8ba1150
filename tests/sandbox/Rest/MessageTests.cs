using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class MessageTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private string General => $"/channels/{sandbox.Id("general")}/messages";

    [Fact]
    public async Task A_message_is_posted_read_edited_and_deleted()
    {
        var said = await sandbox.As("Tess").PostAsync(General, new { content = "first" });
        said.ShouldBe(200).Text("author.global_name").ShouldBe("Tess");
        said.Text("edited_timestamp").ShouldBeEmpty();

        var edited = await sandbox.As("Tess").PatchAsync($"{General}/{said.Id}", new { content = "second" });
        edited.Text("content").ShouldBe("second");
        edited.Text("edited_timestamp").ShouldNotBeEmpty();
        (await sandbox.Bot.GetAsync($"{General}/{said.Id}")).Text("content").ShouldBe("second");

        (await sandbox.As("Tess").DeleteAsync($"{General}/{said.Id}")).ShouldBe(204);
        (await sandbox.Bot.GetAsync($"{General}/{said.Id}")).ShouldBe(404).Code.ShouldBe(10008);
    }

    [Fact]
    public async Task A_reply_carries_what_it_answers_and_null_once_that_is_gone()
    {
        var first = await sandbox.As("Tess").PostAsync(General, new { content = "a question" });
        var reply = await sandbox
            .As("Jonas")
            .PostAsync(General, new { content = "an answer", message_reference = new { message_id = first.Id } });
        reply.Text("type").ShouldBe("19");
        reply.Text("referenced_message.content").ShouldBe("a question");
        reply.Text("mentions.0.global_name").ShouldBe("Tess");

        await sandbox.As("Tess").DeleteAsync($"{General}/{first.Id}");
        var later = await sandbox.Bot.GetAsync($"{General}/{reply.Id}");
        later.Text("message_reference.message_id").ShouldBe(first.Id);
        later.Json.GetProperty("referenced_message").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task A_reply_to_nothing_is_refused_unless_it_says_otherwise()
    {
        var refused = await sandbox.Bot.PostAsync(General, Reply(mustExist: true));
        refused.ShouldBe(400).Text("errors.message_reference._errors.0.code").ShouldBe("REPLIES_UNKNOWN_MESSAGE");
        (await sandbox.Bot.PostAsync(General, Reply(mustExist: false))).ShouldBe(200).Text("type").ShouldBe("0");

        static object Reply(bool mustExist) =>
            new { content = "x", message_reference = new { message_id = "4", fail_if_not_exists = mustExist } };
    }

    [Fact]
    public async Task A_bot_edits_only_what_is_its_own()
    {
        var said = await sandbox.As("Tess").PostAsync(General, new { content = "mine" });
        (await sandbox.Bot.PatchAsync($"{General}/{said.Id}", new { content = "ours" }))
            .ShouldBe(403)
            .Code.ShouldBe(50005);
        (await sandbox.Bot.PatchAsync($"{General}/{said.Id}", new { flags = 4 }))
            .ShouldBe(200)
            .Text("flags")
            .ShouldBe("4");
    }

    [Fact]
    public async Task Null_empties_a_field_and_an_absent_one_stays()
    {
        var embed = new { title = "card" };
        var said = await sandbox.Bot.PostAsync(General, new { content = "text", embeds = new[] { embed } });
        var path = $"{General}/{said.Id}";
        (await sandbox.Bot.PatchAsync(path, new { content = (string?)null })).Text("embeds.0.title").ShouldBe("card");
        (await sandbox.Bot.GetAsync(path)).Text("content").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_nonce_gives_the_same_message()
    {
        var body = new
        {
            content = "once",
            nonce = "n-1",
            enforce_nonce = true,
        };
        var first = await sandbox.Bot.PostAsync(General, body);
        var second = await sandbox.Bot.PostAsync(General, body);
        second.Id.ShouldBe(first.Id);
        second.Text("nonce").ShouldBe("n-1");
    }

    [Fact]
    public async Task A_bot_deletes_many_at_once_but_not_one()
    {
        var ids = new List<string>();
        foreach (var text in new[] { "a", "b" })
            ids.Add((await sandbox.As("Tess").PostAsync(General, new { content = text })).Id);
        var one = await sandbox.Bot.PostAsync(General + "/bulk-delete", new { messages = ids.Take(1) });
        one.ShouldBe(400).Code.ShouldBe(50016);
        (await sandbox.Bot.PostAsync(General + "/bulk-delete", new { messages = ids })).ShouldBe(204);
        (await sandbox.Bot.GetAsync($"{General}/{ids[0]}")).ShouldBe(404);
    }

    [Fact]
    public async Task A_pin_is_listed_and_leaves_a_notice()
    {
        var said = await sandbox.Bot.PostAsync(General, new { content = "remember" });
        (await sandbox.Bot.PutAsync($"{General}/pins/{said.Id}")).ShouldBe(204);
        (await sandbox.Bot.GetAsync(General + "/pins")).Text("items.0.message.id").ShouldBe(said.Id);
        (await sandbox.Bot.GetAsync(General + "?limit=1")).Text("0.type").ShouldBe("6");
        (await sandbox.Bot.DeleteAsync($"{General}/pins/{said.Id}")).ShouldBe(204);
        (await sandbox.Bot.GetAsync(General + "/pins")).Json.At("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Crossposting_needs_a_channel_with_followers()
    {
        var said = await sandbox.Bot.PostAsync(General, new { content = "news" });
        (await sandbox.Bot.PostAsync($"{General}/{said.Id}/crosspost")).ShouldBe(400).Code.ShouldBe(50024);
    }
}
