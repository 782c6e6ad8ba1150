using System.Text;
using DebateBot.Chat;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Rest;

/// <summary>Every operation, carried out in the sandbox.</summary>
public sealed class SandboxOperationsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bot_knows_who_it_is_and_that_it_may_read()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var self = await sandbox.Chat.SignInAsync(Cancelled);
        self.ShouldBe(new BotIdentity(sandbox.Person("DebateBot"), self.ApplicationId, "DebateBot", true));
    }

    [Fact]
    public async Task The_same_nonce_posts_once()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var one = await sandbox.Chat.PostAsync(sandbox.Articles, new() { Text = "hi" }, "n1", Cancelled);
        var two = await sandbox.Chat.PostAsync(sandbox.Articles, new() { Text = "hi" }, "n1", Cancelled);
        two.Id.ShouldBe(one.Id);
    }

    [Fact]
    public async Task What_was_posted_is_read_edited_and_deleted()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var chat = sandbox.Chat;
        var card = new Card { Title = "T", Description = "D" };
        var posted = await chat.PostAsync(sandbox.Articles, new() { Text = "a", Cards = [card] }, "n1", Cancelled);
        posted.Cards.ShouldHaveSingleItem().Title.ShouldBe("T");
        await chat.EditAsync(sandbox.Articles, posted.Id, new() { Text = "b" }, Cancelled);
        var read = await chat.GetMessageAsync(sandbox.Articles, posted.Id, Cancelled);
        (read.Text, read.Cards.Count).ShouldBe(("b", 0));
        await chat.DeleteAsync(sandbox.Articles, posted.Id, Cancelled);
        await chat.DeleteAsync(sandbox.Articles, posted.Id, Cancelled);
        var gone = await Should.ThrowAsync<ChatRefused>(chat.GetMessageAsync(sandbox.Articles, posted.Id, Cancelled));
        gone.Reason.ShouldBe(Refusal.Gone);
    }

    [Fact]
    public async Task History_is_read_forward_a_page_at_a_time()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var tess = sandbox.Person("Tess");
        for (var i = 0; i < 150; i++)
            sandbox.World.Post(tess, sandbox.Articles, new() { Content = $"{i}" });
        var first = await sandbox.Chat.GetHistoryAsync(sandbox.Articles, 0, Cancelled);
        var second = await sandbox.Chat.GetHistoryAsync(sandbox.Articles, first[^1].Id, Cancelled);
        first.Concat(second).Select(message => message.Text).ShouldBe(Enumerable.Range(0, 150).Select(i => $"{i}"));
    }

    [Fact]
    public async Task A_message_gets_one_thread_however_often_it_is_opened()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var posted = await sandbox.Chat.PostAsync(sandbox.Articles, new() { Text = "hi" }, "n1", Cancelled);
        var thread = await sandbox.Chat.OpenThreadAsync(sandbox.Articles, posted.Id, "Talk", Cancelled);
        (await sandbox.Chat.OpenThreadAsync(sandbox.Articles, posted.Id, "Talk", Cancelled)).ShouldBe(thread);
        var expected = new ChatChannel(thread, sandbox.Server, "Talk", ChannelKind.Thread, sandbox.Articles);
        (await sandbox.Chat.GetChannelAsync(thread, Cancelled)).ShouldBe(expected);
        (await sandbox.Chat.GetActiveThreadsAsync(sandbox.Server, Cancelled)).ShouldContain(expected);
    }

    [Fact]
    public async Task A_forum_post_opens_with_its_first_message()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var forum = sandbox.World.GetChannel("debates").Id;
        var post = await sandbox.Chat.OpenForumPostAsync(forum, "An article", new() { Text = "card" }, Cancelled);
        (await sandbox.Chat.GetMessageAsync(post, post, Cancelled)).Text.ShouldBe("card");
    }

    [Fact]
    public async Task Channels_are_those_the_bot_may_see()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var names = (await sandbox.Chat.GetChannelsAsync(sandbox.Server, Cancelled)).Select(channel => channel.Name);
        names.ShouldBe(["articles", "general", "debates"], ignoreOrder: true);
    }

    [Fact]
    public async Task Permissions_are_what_roles_and_overwrites_give()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var mods = sandbox.World.GetChannel("mods").Id;
        (await HeldAsync("Ada", mods)).HasFlag(Permissions.ManageServer).ShouldBeTrue();
        (await HeldAsync("Mira", mods)).HasFlag(Permissions.ViewChannel | Permissions.ManageMessages).ShouldBeTrue();
        (await HeldAsync("Tess", mods)).HasFlag(Permissions.ViewChannel).ShouldBeFalse();
        (await sandbox.Chat.GetPermissionsAsync(sandbox.Server, sandbox.Articles, sandbox.Server, Cancelled))
            .HasFlag(Permissions.SendMessages)
            .ShouldBeTrue();

        Task<Permissions> HeldAsync(string name, long channel) =>
            sandbox.Chat.GetPermissionsAsync(sandbox.Server, channel, sandbox.Person(name), Cancelled);
    }

    [Fact]
    public async Task A_file_goes_along_and_an_edit_without_it_takes_it_away()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var file = new OutgoingFile("recap.txt", Encoding.UTF8.GetBytes("all of it"));
        var message = new OutgoingMessage { Text = "here", Files = [file] };
        var posted = await sandbox.Chat.PostAsync(sandbox.Articles, message, "n1", Cancelled);
        Attached().ShouldBe(["all of it"]);
        await sandbox.Chat.EditAsync(sandbox.Articles, posted.Id, new() { Text = "gone" }, Cancelled);
        Attached().ShouldBeEmpty();

        IEnumerable<string> Attached() =>
            sandbox
                .World.FindMessage(sandbox.Person("Ada"), sandbox.Articles, posted.Id)!
                .Attachments.Select(a => Encoding.UTF8.GetString(sandbox.World.ReadFile(a.Id)!));
    }

    [Fact]
    public async Task One_webhook_a_channel_posts_into_a_thread_under_any_name()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var chat = sandbox.Chat;
        var posted = await chat.PostAsync(sandbox.Articles, new() { Text = "hi" }, "n1", Cancelled);
        var thread = await chat.OpenThreadAsync(sandbox.Articles, posted.Id, "Talk", Cancelled);
        var webhook = await chat.GetWebhookAsync(sandbox.Articles, Cancelled);
        (await chat.GetWebhookAsync(sandbox.Articles, Cancelled)).ShouldBe(webhook);
        var said = await chat.PostAsAsync(webhook, thread, "DK (from the blog)", new() { Text = "old" }, Cancelled);
        (said.ChannelId, said.Author.Name, said.WebhookId).ShouldBe((thread, "DK (from the blog)", webhook.Id));
    }

    [Fact]
    public async Task What_the_bot_may_not_do_is_refused_with_the_reason()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var mods = sandbox.World.GetChannel("mods").Id;
        var refused = await Should.ThrowAsync<ChatRefused>(
            sandbox.Chat.PostAsync(mods, new() { Text = "hi" }, "n1", Cancelled)
        );
        refused.Reason.ShouldBe(Refusal.Forbidden);
    }
}
