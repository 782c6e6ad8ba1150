using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class GuildTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private string Guild => $"/guilds/{sandbox.World.Guild.Id}";

    [Fact]
    public async Task The_server_is_listed_and_read()
    {
        (await sandbox.As("Ada").GetAsync("/users/@me/guilds")).Text("0.owner").ShouldBe("True");
        (await sandbox.Bot.GetAsync(Guild)).Text("owner_id").ShouldBe(sandbox.Id("Ada"));
        (await sandbox.Bot.GetAsync("/guilds/1")).ShouldBe(404).Code.ShouldBe(10004);
    }

    [Fact]
    public async Task A_member_lists_the_channels_it_sees_and_a_bot_lists_all()
    {
        (await ChannelsAsync(sandbox.As("Tess"))).ShouldBe("articles general debates");
        (await ChannelsAsync(sandbox.As("Mira"))).ShouldContain("mods");
        (await ChannelsAsync(sandbox.Bot)).ShouldContain("mods");
    }

    [Fact]
    public async Task A_channel_one_does_not_see_is_closed()
    {
        var mods = $"/channels/{sandbox.Id("mods")}";
        (await sandbox.Bot.GetAsync(mods)).ShouldBe(403).Code.ShouldBe(50001);
        (await sandbox.As("Tess").PostAsync(mods + "/messages", new { content = "hello" }))
            .ShouldBe(403)
            .Code.ShouldBe(50001);
        (await sandbox.As("Mira").GetAsync(mods + "/messages")).ShouldBe(200);
    }

    [Fact]
    public async Task A_channel_is_made_changed_and_removed_by_who_may()
    {
        (await sandbox.As("Tess").PostAsync(Guild + "/channels", new { name = "x" }))
            .ShouldBe(403)
            .Code.ShouldBe(50013);
        var made = (await sandbox.As("Ada").PostAsync(Guild + "/channels", new { name = "quiet" })).ShouldBe(201);
        var path = $"/channels/{made.Id}";
        (await sandbox.As("Ada").PatchAsync(path, new { topic = "hush" })).Text("topic").ShouldBe("hush");

        var everyone = $"{path}/permissions/{sandbox.World.Guild.Id}";
        (
            await sandbox
                .As("Ada")
                .PutAsync(
                    everyone,
                    new
                    {
                        type = 0,
                        allow = "0",
                        deny = "2048",
                    }
                )
        ).ShouldBe(204);
        (await sandbox.As("Tess").PostAsync(path + "/messages", new { content = "?" }))
            .ShouldBe(403)
            .Code.ShouldBe(50013);
        (await sandbox.As("Ada").DeleteAsync(everyone)).ShouldBe(204);
        (await sandbox.As("Ada").DeleteAsync(everyone)).ShouldBe(404).Code.ShouldBe(10009);
        (await sandbox.As("Tess").PostAsync(path + "/messages", new { content = "!" })).ShouldBe(200);

        (await sandbox.As("Ada").DeleteAsync(path)).ShouldBe(200).Id.ShouldBe(made.Id);
        (await sandbox.Bot.GetAsync(path)).ShouldBe(404).Code.ShouldBe(10003);
    }

    [Fact]
    public async Task Members_are_found_listed_in_pages_and_renamed()
    {
        (await sandbox.Bot.GetAsync($"{Guild}/members/{sandbox.Id("Tess")}")).Text("user.username").ShouldBe("tess");
        (await sandbox.Bot.GetAsync(Guild + "/members/search?query=jo")).Text("0.user.global_name").ShouldBe("Jonas");
        var page = await sandbox.Bot.GetAsync(Guild + "/members?limit=3");
        page.Items.Count.ShouldBe(3);
        var next = await sandbox.Bot.GetAsync($"{Guild}/members?limit=100&after={page.Text("2.user.id")}");
        next.Items.Count.ShouldBe(5);
        (await sandbox.Bot.PatchAsync(Guild + "/members/@me", new { nick = "Scribe" })).Text("nick").ShouldBe("Scribe");
        (await sandbox.Bot.GetAsync(Guild + "/members/7")).ShouldBe(404).Code.ShouldBe(10007);
    }

    [Fact]
    public async Task Two_speak_directly_in_a_channel_of_their_own()
    {
        var direct = await sandbox.Bot.PostAsync("/users/@me/channels", new { recipient_id = sandbox.Id("Tess") });
        direct.ShouldBe(200).Text("recipients.0.global_name").ShouldBe("Tess");
        var messages = $"/channels/{direct.Id}/messages";
        await sandbox.Bot.PostAsync(messages, new { content = "psst" });
        (await sandbox.As("Tess").GetAsync(messages)).Text("0.content").ShouldBe("psst");
        (await sandbox.As("Ada").GetAsync(messages)).ShouldBe(403).Code.ShouldBe(50001);
    }

    private async Task<string> ChannelsAsync(RawHttp who) =>
        string.Join(' ', (await who.GetAsync(Guild + "/channels")).Items.Select(c => c.TextAt("name")));
}
