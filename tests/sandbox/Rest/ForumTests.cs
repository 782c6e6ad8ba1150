using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class ForumTests : IAsyncDisposable
{
    private readonly RunningSandbox sandbox = new();

    private string Posts => $"/channels/{sandbox.Id("debates")}/threads";

    private IReadOnlyList<ForumTag> Tags => sandbox.World.GetChannel("debates").AvailableTags;

    [Fact]
    public async Task A_forum_that_asks_for_a_tag_takes_no_post_without_one()
    {
        await sandbox.InitializeAsync();
        Change(forum => forum with { Flags = 1 << 4 });

        (await sandbox.As("Tess").PostAsync(Posts, Post())).ShouldBe(400).Code.ShouldBe(40067);
        (await sandbox.As("Tess").PostAsync(Posts, Post(Tags[0].Id))).ShouldBe(201);
    }

    [Fact]
    public async Task A_moderated_tag_is_given_by_moderators_only()
    {
        await sandbox.InitializeAsync();
        Change(forum => forum with { AvailableTags = [forum.AvailableTags[0] with { IsModerated = true }] });

        (await sandbox.As("Tess").PostAsync(Posts, Post(Tags[0].Id))).ShouldBe(403).Code.ShouldBe(50013);
        (await sandbox.As("Mira").PostAsync(Posts, Post(Tags[0].Id))).ShouldBe(201);
    }

    [Fact]
    public async Task A_webhook_posts_with_tags_and_says_where_only_once()
    {
        await sandbox.InitializeAsync();
        var made = await sandbox.Bot.PostAsync($"/channels/{sandbox.Id("debates")}/webhooks", new { name = "Herald" });
        var hook = $"/webhooks/{made.Id}/{made.Text("token")}";
        var post = new
        {
            content = "News",
            thread_name = "News",
            applied_tags = new[] { $"{Tags[1].Id}" },
        };

        var said = (await sandbox.Nobody.PostAsync($"{hook}?wait=true", post)).ShouldBe(200);

        var thread = (await sandbox.As("Tess").GetAsync($"/channels/{said.Text("channel_id")}")).ShouldBe(200);
        thread.Text("applied_tags.0").ShouldBe($"{Tags[1].Id}");
        var both = await sandbox.Nobody.PostAsync($"{hook}?thread_id={thread.Id}", post);
        both.ShouldBe(400).Code.ShouldBe(220002);
    }

    [Fact]
    public async Task A_webhook_opens_threads_in_forums_only()
    {
        await sandbox.InitializeAsync();
        var made = await sandbox.Bot.PostAsync($"/channels/{sandbox.Id("general")}/webhooks", new { name = "Herald" });
        var post = new { content = "News", thread_name = "News" };
        var refused = await sandbox.Nobody.PostAsync($"/webhooks/{made.Id}/{made.Text("token")}", post);
        refused.ShouldBe(400).Code.ShouldBe(220003);
    }

    [Fact]
    public async Task Tags_are_known_differ_and_are_twenty_at_most()
    {
        await sandbox.InitializeAsync();
        (await sandbox.As("Tess").PostAsync(Posts, Post(1))).ShouldBe(404).Code.ShouldBe(10087);
        var forum = $"/channels/{sandbox.Id("debates")}";
        object Named(IEnumerable<string> names) => new { available_tags = names.Select(name => new { name }) };
        (await sandbox.As("Ada").PatchAsync(forum, Named(["Town", "Town"]))).ShouldBe(400).Code.ShouldBe(40061);
        var many = Enumerable.Range(1, 21).Select(i => $"Tag {i}");
        (await sandbox.As("Ada").PatchAsync(forum, Named(many))).ShouldBe(400).Code.ShouldBe(30048);
    }

    public ValueTask DisposeAsync() => sandbox.DisposeAsync();

    private void Change(Func<Channel, Channel> change) =>
        sandbox.World.ChangeChannel(sandbox.World.Guild.OwnerId, sandbox.World.GetChannel("debates").Id, change);

    private static object Post(params long[] tags) =>
        new
        {
            name = "A post",
            message = new { content = "Its first words." },
            applied_tags = tags.Select(tag => $"{tag}"),
        };
}
