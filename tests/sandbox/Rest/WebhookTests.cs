using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class WebhookTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    [Fact]
    public async Task A_webhook_writes_in_a_thread_under_the_name_it_is_given()
    {
        var (path, channel) = await MakeAsync("general");
        var thread = await sandbox.Bot.PostAsync($"{channel}/threads", new { name = "T", type = 11 });
        var said = await sandbox.Nobody.PostAsync(
            $"{path}?wait=true&thread_id={thread.Id}",
            new { content = "from the blog", username = "DK" }
        );
        said.ShouldBe(200).Text("author.username").ShouldBe("DK");
        said.Text("channel_id").ShouldBe(thread.Id);
        said.Text("webhook_id").ShouldBe(path.Split('/')[2]);

        var message = $"{path}/messages/{said.Id}?thread_id={thread.Id}";
        (await sandbox.Nobody.PatchAsync(message, new { content = "changed" })).Text("content").ShouldBe("changed");
        (await sandbox.Nobody.GetAsync(message)).Text("content").ShouldBe("changed");
        (await sandbox.Nobody.DeleteAsync(message)).ShouldBe(204);
        (await sandbox.Nobody.GetAsync(message)).ShouldBe(404).Code.ShouldBe(10008);
    }

    [Fact]
    public async Task Without_wait_nothing_comes_back()
    {
        var (path, channel) = await MakeAsync("general");
        (await sandbox.Nobody.PostAsync(path, new { content = "quietly" })).ShouldBe(204);
        (await sandbox.Bot.GetAsync($"{channel}/messages?limit=1")).Text("0.content").ShouldBe("quietly");
    }

    [Fact]
    public async Task In_a_forum_it_opens_a_post_and_needs_its_name()
    {
        var (path, _) = await MakeAsync("debates");
        (await sandbox.Nobody.PostAsync(path, new { content = "x" })).ShouldBe(400).Code.ShouldBe(220001);
        var post = await sandbox.Nobody.PostAsync($"{path}?wait=1", new { content = "x", thread_name = "A post" });
        post.ShouldBe(200).Text("channel_id").ShouldBe(post.Id);
        (await sandbox.Bot.GetAsync($"/channels/{post.Id}")).Text("name").ShouldBe("A post");
    }

    [Theory]
    [InlineData("my discord")]
    [InlineData("Clyde")]
    public async Task Some_names_are_not_to_be_had(string username)
    {
        var (path, _) = await MakeAsync("general");
        var refused = await sandbox.Nobody.PostAsync(path, new { content = "x", username });
        refused.ShouldBe(400).Text("errors.username._errors.0.code").ShouldBe("USERNAME_INVALID_CONTAINS");
    }

    [Fact]
    public async Task A_wrong_token_and_a_webhook_that_is_gone_are_told_apart()
    {
        var (path, _) = await MakeAsync("general");
        (await sandbox.Nobody.PostAsync(path + "x", new { content = "x" })).ShouldBe(401).Code.ShouldBe(50027);
        (await sandbox.Nobody.DeleteAsync(path)).ShouldBe(204);
        (await sandbox.Nobody.PostAsync(path, new { content = "x" })).ShouldBe(404).Code.ShouldBe(10015);
    }

    [Fact]
    public async Task Who_may_manage_webhooks_lists_renames_and_removes_them()
    {
        var (path, channel) = await MakeAsync("articles");
        var id = path.Split('/')[2];
        (await sandbox.As("Tess").GetAsync(channel + "/webhooks")).ShouldBe(403).Code.ShouldBe(50013);
        (await sandbox.Bot.GetAsync(channel + "/webhooks")).Body.ShouldContain(id);
        (await sandbox.Bot.PatchAsync($"/webhooks/{id}", new { name = "other" })).Text("name").ShouldBe("other");
        (await sandbox.Bot.DeleteAsync($"/webhooks/{id}")).ShouldBe(204);
        (await sandbox.Bot.GetAsync($"/webhooks/{id}")).ShouldBe(404);
    }

    private async Task<(string Path, string Channel)> MakeAsync(string channelName)
    {
        var channel = $"/channels/{sandbox.Id(channelName)}";
        var hook = (await sandbox.Bot.PostAsync(channel + "/webhooks", new { name = "Mirror" })).ShouldBe(200);
        return ($"/webhooks/{hook.Id}/{hook.Text("token")}", channel);
    }
}
