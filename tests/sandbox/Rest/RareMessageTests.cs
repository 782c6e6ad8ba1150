using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class RareMessageTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private string General => $"/channels/{sandbox.Id("general")}/messages";

    [Fact]
    public async Task A_picture_shown_in_an_embed_has_its_address_there_and_is_no_attachment()
    {
        var embed = new { title = "t", image = new { url = "attachment://a.png" } };
        var said = await sandbox.Bot.PostFilesAsync(General, new { embeds = new[] { embed } }, ("a.png", "PNG"));
        said.ShouldBe(200).Json.At("attachments").GetArrayLength().ShouldBe(0);
        (await sandbox.Nobody.GetAsync(said.Text("embeds.0.image.url"))).Body.ShouldBe("PNG");
        var hidden = await sandbox.Bot.PatchAsync($"{General}/{said.Id}", new { flags = 4 });
        hidden.Json.At("embeds").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_poll_comes_back_with_numbered_answers_and_an_end()
    {
        var answers = new[] { new { poll_media = new { text = "Yes" } }, new { poll_media = new { text = "No" } } };
        var poll = new
        {
            question = new { text = "Agreed?" },
            answers,
            duration = 1,
        };
        var said = (await sandbox.As("Tess").PostAsync(General, new { poll })).ShouldBe(200);
        said.Text("poll.answers.1.answer_id").ShouldBe("2");
        said.Text("poll.answers.1.poll_media.text").ShouldBe("No");
        said.Text("poll.expiry").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_sticker_is_a_message_without_words()
    {
        string[] one = ["749054660769218631"];
        var said = await sandbox.As("Tess").PostAsync(General, new { sticker_ids = one });
        said.ShouldBe(200).Text("content").ShouldBeEmpty();
        said.Text("sticker_items.0.id").ShouldBe(one[0]);
        string[] four = ["1", "2", "3", "4"];
        (await sandbox.As("Tess").PostAsync(General, new { sticker_ids = four })).ShouldBe(400).Code.ShouldBe(50035);
    }

    [Fact]
    public async Task A_forward_keeps_what_it_showed()
    {
        var said = await sandbox.As("Tess").PostAsync(General, new { content = "worth reading" });
        var reference = new
        {
            type = 1,
            channel_id = sandbox.Id("general"),
            message_id = said.Id,
        };
        var articles = $"/channels/{sandbox.Id("articles")}/messages";
        var forward = await sandbox.As("Jonas").PostAsync(articles, new { message_reference = reference });
        await sandbox.As("Tess").DeleteAsync($"{General}/{said.Id}");
        var later = await sandbox.Bot.GetAsync($"{articles}/{forward.Id}");
        later.Text("content").ShouldBeEmpty();
        later.Text("message_reference.type").ShouldBe("1");
        later.Text("message_snapshots.0.message.content").ShouldBe("worth reading");
        later.Json.TryGetProperty("referenced_message", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_thread_notes_who_renamed_it_and_whom_somebody_added()
    {
        var thread = await sandbox.Bot.PostAsync(
            $"/channels/{sandbox.Id("general")}/threads",
            new { name = "Before", type = 11 }
        );
        await sandbox.Bot.PatchAsync($"/channels/{thread.Id}", new { name = "After", archived = true });
        await sandbox.Bot.PatchAsync($"/channels/{thread.Id}", new { archived = false });
        await sandbox.Bot.PutAsync($"/channels/{thread.Id}/thread-members/{sandbox.Id("Mira")}");
        var notes = await sandbox.Bot.GetAsync($"/channels/{thread.Id}/messages");
        notes.Text("1.type").ShouldBe("4");
        notes.Text("1.content").ShouldBe("After");
        notes.Text("0.type").ShouldBe("1");
        notes.Text("0.mentions.0.global_name").ShouldBe("Mira");
    }

    [Fact]
    public async Task A_slow_channel_makes_members_wait_but_not_moderators()
    {
        var channel = sandbox.World.ChangeChannel(
            sandbox.World.Guild.OwnerId,
            sandbox.World.GetChannel("articles").Id,
            c => c with { RateLimitPerUser = 60 }
        );
        var messages = $"/channels/{channel.Id}/messages";
        (await sandbox.As("Tess").PostAsync(messages, new { content = "one" })).ShouldBe(200);
        var refused = (await sandbox.As("Tess").PostAsync(messages, new { content = "two" })).ShouldBe(429);
        refused.Code.ShouldBe(20016);
        refused.Json.At("retry_after").GetDouble().ShouldBeInRange(1, 60);
        (await sandbox.As("Mira").PostAsync(messages, new { content = "one" })).ShouldBe(200);
        (await sandbox.As("Mira").PostAsync(messages, new { content = "two" })).ShouldBe(200);
    }

    [Fact]
    public async Task A_bot_the_portal_denies_content_gets_none_over_HTTP_either()
    {
        await sandbox.As("Tess").PostAsync(General, new { content = "not for you" });
        sandbox.World.ChangeMember(
            sandbox.World.FindMember("Guest")!.Id,
            bot => bot with { MayUsePrivilegedIntents = false }
        );
        (await sandbox.Guest.GetAsync(General + "?limit=1")).Text("0.content").ShouldBeEmpty();
        (await sandbox.Bot.GetAsync(General + "?limit=1")).Text("0.content").ShouldBe("not for you");
    }

    [Fact]
    public async Task Files_embeds_and_polls_need_their_permissions()
    {
        var denied = sandbox.World.Roles.First(r => r.BotId == sandbox.BotId);
        var general = sandbox.World.GetChannel("general").Id;
        var overwrite = new Overwrite(
            denied.Id,
            IsMember: false,
            Permissions.None,
            Permissions.EmbedLinks | Permissions.AttachFiles | Permissions.SendPolls
        );
        sandbox.World.SetOverwrites(general, overwrite);
        (await sandbox.Bot.PostAsync(General, new { embeds = new[] { new { title = "t" } } }))
            .ShouldBe(403)
            .Code.ShouldBe(50013);
        (await sandbox.Bot.PostFilesAsync(General, new { }, ("a.txt", "a"))).ShouldBe(403).Code.ShouldBe(50013);
        var poll = new { question = new { text = "Agreed?" }, answers = Array.Empty<object>() };
        (await sandbox.Bot.PostAsync(General, new { poll })).ShouldBe(403).Code.ShouldBe(50013);
        sandbox.World.SetOverwrites(general);
        (await sandbox.Bot.PostFilesAsync(General, new { }, ("a.txt", "a"))).ShouldBe(200);
    }
}
