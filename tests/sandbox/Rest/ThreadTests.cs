using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class ThreadTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private string General => $"/channels/{sandbox.Id("general")}";

    [Fact]
    public async Task A_thread_from_a_message_has_the_messages_id_and_opens_once()
    {
        var said = await sandbox.Bot.PostAsync(General + "/messages", new { content = "an article" });
        var thread = await sandbox.Bot.PostAsync($"{General}/messages/{said.Id}/threads", new { name = "Talk" });
        thread.ShouldBe(201).Id.ShouldBe(said.Id);
        thread.Text("type").ShouldBe("11");

        var again = await sandbox.Bot.PostAsync($"{General}/messages/{said.Id}/threads", new { name = "Talk" });
        again.ShouldBe(400).Code.ShouldBe(160004);
        (await sandbox.Bot.GetAsync($"{General}/messages/{said.Id}")).Text("thread.name").ShouldBe("Talk");
        (await sandbox.Bot.GetAsync($"/channels/{thread.Id}/messages")).Text("0.type").ShouldBe("21");
    }

    [Fact]
    public async Task A_thread_alone_is_announced_in_its_channel()
    {
        var thread = (await sandbox.Bot.PostAsync(General + "/threads", new { name = "Alone", type = 11 })).ShouldBe(
            201
        );
        var notice = await sandbox.Bot.GetAsync(General + "/messages?limit=1");
        notice.Text("0.type").ShouldBe("18");
        notice.Text("0.content").ShouldBe("Alone");
        notice.Text("0.message_reference.channel_id").ShouldBe(thread.Id);
    }

    [Fact]
    public async Task A_server_has_a_thousand_active_threads_at_most()
    {
        await using var full = new RunningSandbox();
        await full.InitializeAsync();
        var (owner, general) = (full.World.Guild.OwnerId, full.World.GetChannel("general").Id);
        var first = full.World.OpenThread(owner, general, new ThreadDraft("Talk"));
        for (int i = 1; i < 1000; i++)
            full.World.OpenThread(owner, general, new ThreadDraft("Talk"));

        var threads = $"/channels/{general}/threads";
        (await full.Bot.PostAsync(threads, new { name = "Talk", type = 11 })).ShouldBe(400).Code.ShouldBe(160006);
        (await full.Bot.PatchAsync($"/channels/{first.Id}", new { archived = true })).ShouldBe(200);
        (await full.Bot.PostAsync(threads, new { name = "Talk", type = 11 })).ShouldBe(201);
    }

    [Fact]
    public async Task A_thread_in_which_nobody_writes_is_archived_in_its_time()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var idle = new RunningSandbox { Time = time };
        await idle.InitializeAsync();
        var channel = $"/channels/{idle.Id("general")}";
        var asked = new
        {
            name = "Talk",
            type = 11,
            auto_archive_duration = 60,
        };
        var thread = await idle.Bot.PostAsync($"{channel}/threads", asked);

        time.Advance(TimeSpan.FromMinutes(59));
        idle.World.ArchiveIdleThreads();
        (await idle.Bot.GetAsync($"/channels/{thread.Id}")).Text("thread_metadata.archived").ShouldBe("False");
        time.Advance(TimeSpan.FromMinutes(2));
        idle.World.ArchiveIdleThreads();
        (await idle.Bot.GetAsync($"/channels/{thread.Id}")).Text("thread_metadata.archived").ShouldBe("True");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_thread_needs_a_name_that_is_left_after_cleaning(string name) =>
        (await sandbox.Bot.PostAsync(General + "/threads", new { name, type = 11 }))
            .ShouldBe(400)
            .Text("errors.name._errors.0.code")
            .ShouldBe("BASE_TYPE_REQUIRED");

    [Fact]
    public async Task A_forum_post_comes_with_its_first_message_and_tags()
    {
        var forum = await sandbox.Bot.GetAsync($"/channels/{sandbox.Id("debates")}");
        var post = await sandbox.Bot.PostAsync(
            $"/channels/{forum.Id}/threads",
            new
            {
                name = "A post",
                message = new { content = "its start" },
                applied_tags = new[] { forum.Text("available_tags.0.id") },
            }
        );
        post.ShouldBe(201).Text("message.content").ShouldBe("its start");
        post.Text("message.id").ShouldBe(post.Id);
        post.Text("applied_tags.0").ShouldBe(forum.Text("available_tags.0.id"));
        (await sandbox.Bot.PostAsync($"/channels/{forum.Id}/threads", new { name = "Empty" }))
            .ShouldBe(400)
            .Text("errors.message._errors.0.code")
            .ShouldBe("BASE_TYPE_REQUIRED");
    }

    [Fact]
    public async Task People_join_and_leave_and_are_listed()
    {
        var thread = await sandbox.Bot.PostAsync(General + "/threads", new { name = "Members", type = 11 });
        var members = $"/channels/{thread.Id}/thread-members";
        (await sandbox.As("Tess").PutAsync(members + "/@me")).ShouldBe(204);
        (await sandbox.Bot.PutAsync($"{members}/{sandbox.Id("Jonas")}")).ShouldBe(204);
        (await sandbox.Bot.GetAsync(members)).Items.Count.ShouldBe(3);
        (await sandbox.Bot.GetAsync($"{members}/{sandbox.Id("Tess")}?with_member=true"))
            .Text("member.user.global_name")
            .ShouldBe("Tess");
        (await sandbox.As("Tess").DeleteAsync(members + "/@me")).ShouldBe(204);
        (await sandbox.Bot.GetAsync($"{members}/{sandbox.Id("Tess")}")).ShouldBe(404).Code.ShouldBe(10007);
    }

    [Fact]
    public async Task An_archived_thread_is_listed_as_such_and_wakes_when_somebody_writes()
    {
        var thread = await sandbox.Bot.PostAsync(General + "/threads", new { name = "Old", type = 11 });
        var archived = await sandbox.Bot.PatchAsync($"/channels/{thread.Id}", new { archived = true });
        archived.Text("thread_metadata.archived").ShouldBe("True");
        (await ArchivedAsync()).ShouldContain("Old");
        (await ActiveAsync()).ShouldNotContain("Old");

        (
            await sandbox.As("Tess").PostAsync($"/channels/{thread.Id}/messages", new { content = "still there?" })
        ).ShouldBe(200);
        (await ArchivedAsync()).ShouldNotContain("Old");
        (await ActiveAsync()).ShouldContain("Old");
    }

    [Fact]
    public async Task In_an_archived_thread_words_are_taken_back_and_nothing_else_is_done()
    {
        var thread = await sandbox.Bot.PostAsync(General + "/threads", new { name = "Still", type = 11 });
        var messages = $"/channels/{thread.Id}/messages";
        var said = await sandbox.As("Tess").PostAsync(messages, new { content = "hasty words" });
        (await sandbox.Bot.PatchAsync($"/channels/{thread.Id}", new { archived = true })).ShouldBe(200);

        var edit = await sandbox.As("Tess").PatchAsync($"{messages}/{said.Id}", new { content = "milder" });
        edit.ShouldBe(400).Code.ShouldBe(50083);
        var thumb = await sandbox.As("Tess").PutAsync($"{messages}/{said.Id}/reactions/%F0%9F%91%8D/@me");
        thumb.ShouldBe(400).Code.ShouldBe(50083);
        (await sandbox.As("Jonas").PutAsync($"/channels/{thread.Id}/thread-members/@me")).ShouldBe(400);
        (await sandbox.As("Tess").DeleteAsync($"{messages}/{said.Id}")).ShouldBe(204);
        (await ArchivedAsync()).ShouldContain("Still");
    }

    [Fact]
    public async Task A_locked_thread_takes_no_word_from_members()
    {
        var thread = await sandbox.Bot.PostAsync(General + "/threads", new { name = "Locked", type = 11 });
        await sandbox.Bot.PatchAsync($"/channels/{thread.Id}", new { locked = true });
        var refused = await sandbox.As("Tess").PostAsync($"/channels/{thread.Id}/messages", new { content = "but" });
        refused.ShouldBe(400).Code.ShouldBe(160005);
    }

    private async Task<string> ArchivedAsync() =>
        Names(await sandbox.Bot.GetAsync(General + "/threads/archived/public"));

    private async Task<string> ActiveAsync() =>
        Names(await sandbox.Bot.GetAsync($"/guilds/{sandbox.World.Guild.Id}/threads/active"));

    private static string Names(RawAnswer answer) =>
        string.Join(' ', answer.Json.At("threads").EnumerateArray().Select(thread => thread.TextAt("name")));
}
