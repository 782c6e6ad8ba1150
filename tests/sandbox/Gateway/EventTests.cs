using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Gateway;

public sealed class EventTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private const int Guilds = 1;
    private const int Members = 1 << 1;
    private const int Messages = 1 << 9;
    private const int Reactions = 1 << 10;
    private const int Typing = 1 << 11;
    private const int Direct = 1 << 12;
    private const int Content = 1 << 15;
    private const int All = Guilds | Members | Messages | Reactions | Typing | Direct | Content;

    private string General => $"/channels/{sandbox.Id("general")}";

    [Fact]
    public async Task A_message_is_told_as_it_is_written_changed_and_removed()
    {
        using var gateway = await sandbox.SignInAsync(All);
        var said = await sandbox.As("Tess").PostAsync(General + "/messages", new { content = "hello" });
        var created = await gateway.NextAsync("MESSAGE_CREATE");
        created.TextAt("content").ShouldBe("hello");
        created.TextAt("guild_id").ShouldBe($"{sandbox.World.Guild.Id}");
        created.At("member").TryGetProperty("user", out _).ShouldBeFalse();

        await sandbox.As("Tess").PatchAsync($"{General}/messages/{said.Id}", new { content = "good day" });
        (await gateway.NextAsync("MESSAGE_UPDATE")).TextAt("content").ShouldBe("good day");
        await sandbox.As("Tess").DeleteAsync($"{General}/messages/{said.Id}");
        var gone = await gateway.NextAsync("MESSAGE_DELETE");
        gone.TextAt("id").ShouldBe(said.Id);
        gone.EnumerateObject().Select(p => p.Name).ShouldBe(["id", "channel_id", "guild_id"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_bulk_deletion_is_one_event()
    {
        using var gateway = await sandbox.SignInAsync(All);
        var ids = new List<string>();
        foreach (var content in new[] { "a", "b", "c" })
            ids.Add((await sandbox.As("Tess").PostAsync(General + "/messages", new { content })).Id);
        await sandbox.Bot.PostAsync(General + "/messages/bulk-delete", new { messages = ids });
        (await gateway.NextAsync("MESSAGE_DELETE_BULK")).At("ids").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_link_preview_comes_later_as_an_update_that_is_no_edit()
    {
        using var gateway = await sandbox.SignInAsync(All);
        var said = await sandbox.As("Tess").PostAsync(General + "/messages", new { content = "https://example.org" });
        var preview = System.Text.Json.JsonSerializer.SerializeToElement(new { type = "link", title = "Example" });
        sandbox.World.Unfurl(sandbox.World.GetChannel("general").Id, long.Parse(said.Id, null), preview);
        var update = await gateway.NextAsync("MESSAGE_UPDATE");
        update.TextAt("embeds.0.title").ShouldBe("Example");
        update.TextAt("edited_timestamp").ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_intent_only_what_concerns_the_bot_has_content()
    {
        using var gateway = await sandbox.SignInAsync(Guilds | Messages);
        await Say("not for you");
        await Say($"for you, <@{sandbox.BotId}>");
        await sandbox.Bot.PostAsync(General + "/messages", new { content = "by yourself" });
        (await gateway.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBeEmpty();
        (await gateway.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldStartWith("for you");
        (await gateway.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("by yourself");

        Task Say(string content) => sandbox.As("Tess").PostAsync(General + "/messages", new { content });
    }

    [Fact]
    public async Task What_was_not_asked_for_is_not_told()
    {
        using var gateway = await sandbox.SignInAsync(Guilds);
        await sandbox.As("Tess").PostAsync(General + "/messages", new { content = "unheard" });
        await sandbox.As("Tess").PostAsync(General + "/typing");
        await sandbox.Bot.PostAsync(General + "/threads", new { name = "Heard", type = 11 });
        (await gateway.NamesUntilAsync("THREAD_CREATE")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_bot_may_not_see_is_not_told()
    {
        using var gateway = await sandbox.SignInAsync(All);
        await sandbox.As("Mira").PostAsync($"/channels/{sandbox.Id("mods")}/messages", new { content = "secret" });
        await sandbox.As("Mira").PostAsync(General + "/messages", new { content = "open" });
        (await gateway.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("open");
    }

    [Fact]
    public async Task Reactions_typing_and_pins_are_told()
    {
        using var gateway = await sandbox.SignInAsync(All);
        var said = await sandbox.As("Tess").PostAsync(General + "/messages", new { content = "well?" });
        var reaction = $"{General}/messages/{said.Id}/reactions/%F0%9F%91%8D/@me";
        await sandbox.As("Mira").PutAsync(reaction);
        var added = await gateway.NextAsync("MESSAGE_REACTION_ADD");
        added.TextAt("emoji.name").ShouldBe("👍");
        added.TextAt("member.user.global_name").ShouldBe("Mira");
        await sandbox.As("Mira").DeleteAsync(reaction);
        (await gateway.NextAsync("MESSAGE_REACTION_REMOVE")).TextAt("user_id").ShouldBe(sandbox.Id("Mira"));
        await sandbox.As("Mira").PostAsync(General + "/typing");
        (await gateway.NextAsync("TYPING_START")).TextAt("user_id").ShouldBe(sandbox.Id("Mira"));
        await sandbox.As("Mira").PutAsync($"{General}/messages/pins/{said.Id}");
        (await gateway.NextAsync("CHANNEL_PINS_UPDATE")).TextAt("last_pin_timestamp").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_thread_is_told_from_its_opening_to_its_end()
    {
        using var gateway = await sandbox.SignInAsync(All);
        var said = await sandbox.As("Tess").PostAsync(General + "/messages", new { content = "an article" });
        await sandbox.As("Tess").PostAsync($"{General}/messages/{said.Id}/threads", new { name = "Talk" });
        var opened = await gateway.NextAsync("THREAD_CREATE");
        opened.TextAt("id").ShouldBe(said.Id);
        opened.At("newly_created").GetBoolean().ShouldBeTrue();
        (await gateway.NextAsync("MESSAGE_UPDATE")).TextAt("thread.id").ShouldBe(said.Id);

        await sandbox.As("Jonas").PostAsync($"/channels/{said.Id}/messages", new { content = "first" });
        (await gateway.NextAsync("THREAD_MEMBERS_UPDATE"))
            .TextAt("added_members.0.user_id")
            .ShouldBe(sandbox.Id("Jonas"));
        await sandbox.Bot.PatchAsync($"/channels/{said.Id}", new { archived = true });
        (await gateway.NextAsync("THREAD_UPDATE")).TextAt("thread_metadata.archived").ShouldBe("True");
        await sandbox.Bot.DeleteAsync($"/channels/{said.Id}");
        (await gateway.NextAsync("THREAD_DELETE")).TextAt("id").ShouldBe(said.Id);
    }

    [Fact]
    public async Task Channels_and_people_that_come_change_and_go_are_told()
    {
        using var gateway = await sandbox.SignInAsync(All);
        var ada = sandbox.As("Ada");
        var channel = await ada.PostAsync($"/guilds/{sandbox.World.Guild.Id}/channels", new { name = "new" });
        (await gateway.NextAsync("CHANNEL_CREATE")).TextAt("name").ShouldBe("new");
        await ada.PatchAsync($"/channels/{channel.Id}", new { topic = "t" });
        (await gateway.NextAsync("CHANNEL_UPDATE")).TextAt("topic").ShouldBe("t");
        await ada.DeleteAsync($"/channels/{channel.Id}");
        (await gateway.NextAsync("CHANNEL_DELETE")).TextAt("id").ShouldBe(channel.Id);

        var pat = sandbox.World.AddMember("Pat");
        (await gateway.NextAsync("GUILD_MEMBER_ADD")).TextAt("user.global_name").ShouldBe("Pat");
        await ada.PatchAsync($"/guilds/{sandbox.World.Guild.Id}/members/{pat.Id}", new { nick = "P." });
        (await gateway.NextAsync("GUILD_MEMBER_UPDATE")).TextAt("nick").ShouldBe("P.");
        sandbox.World.RemoveMember(pat.Id);
        (await gateway.NextAsync("GUILD_MEMBER_REMOVE")).TextAt("user.id").ShouldBe($"{pat.Id}");
    }

    [Fact]
    public async Task Direct_messages_have_intents_of_their_own()
    {
        using var gateway = await sandbox.SignInAsync(Guilds | Direct);
        var direct = await sandbox
            .As("Tess")
            .PostAsync("/users/@me/channels", new { recipient_id = $"{sandbox.BotId}" });
        await sandbox.As("Tess").PostAsync(General + "/messages", new { content = "aloud" });
        await sandbox.As("Tess").PostAsync($"/channels/{direct.Id}/messages", new { content = "psst" });
        var heard = await gateway.NextAsync("MESSAGE_CREATE");
        heard.TextAt("content").ShouldBe("psst");
        heard.TryGetProperty("guild_id", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_private_answer_is_no_event()
    {
        using var bot = await Rest.AnsweringBot.StartAsync(sandbox);
        using var guest = await sandbox.SignInAsync(All, "Guest");
        using var self = await sandbox.SignInAsync(All);
        var secret = new { type = 4, data = new { content = "only you", flags = 64 } };
        await bot.AskAsync("Tess", bot.Request(2, new { name = "quote", type = 1 }), secret);
        await sandbox.As("Tess").PostAsync(General + "/messages", new { content = "for all" });
        (await guest.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("for all");
        (await self.NextAsync("MESSAGE_CREATE")).TextAt("content").ShouldBe("for all");
    }
}
