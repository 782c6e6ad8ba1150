using DebateBot.Chat;
using DebateBot.Sandbox.World;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

/// <summary>What people do in chat, as the bot hears of it.</summary>
public sealed class SandboxEventsTests
{
    [Fact]
    public async Task A_message_is_heard_word_for_word_under_the_name_shown()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var (world, tess) = (sandbox.World, sandbox.Person("Tess"));
        world.Rename(sandbox.Person("Ada"), tess, "Tess of Marl Street");
        var posted = world.Post(tess, sandbox.Articles, new() { Content = "Hej — 💬 @everyone\n> quoted" });
        var said = (await sandbox.NextAsync<MessageCreated>()).Message;
        said.Id.ShouldBe(posted.Id);
        said.ChannelId.ShouldBe(sandbox.Articles);
        said.Text.ShouldBe("Hej — 💬 @everyone\n> quoted");
        said.Author.ShouldBe(new ChatAuthor(tess, "Tess of Marl Street", false));
        said.IsOrdinary.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reply_names_what_it_answers()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var (world, tess) = (sandbox.World, sandbox.Person("Tess"));
        var first = world.Post(tess, sandbox.Articles, new() { Content = "one" });
        world.Post(tess, sandbox.Articles, new() { Content = "two", ReplyTo = first.Id });
        (await sandbox.NextAsync<MessageCreated>()).Message.RepliesTo.ShouldBeNull();
        (await sandbox.NextAsync<MessageCreated>()).Message.RepliesTo.ShouldBe(first.Id);
    }

    [Fact]
    public async Task An_edit_arrives_and_an_unfurled_link_does_not()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var (world, tess) = (sandbox.World, sandbox.Person("Tess"));
        var posted = world.Post(tess, sandbox.Articles, new() { Content = "https://example.org" });
        world.Unfurl(sandbox.Articles, posted.Id);
        world.Edit(tess, sandbox.Articles, posted.Id, new() { Content = "better" });
        (await sandbox.NextAsync<MessageEdited>()).Text.ShouldBe("better");
    }

    [Fact]
    public async Task Deletions_arrive_one_by_one_and_in_bulk()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var (world, ada) = (sandbox.World, sandbox.Person("Ada"));
        var ids = Enumerable
            .Range(0, 3)
            .Select(i => world.Post(ada, sandbox.Articles, new() { Content = $"{i}" }).Id)
            .ToList();
        world.Delete(ada, sandbox.Articles, ids[0]);
        world.DeleteMany(ada, sandbox.Articles, ids[1..]);
        (await sandbox.NextAsync<MessagesDeleted>()).MessageIds.ShouldBe([ids[0]]);
        (await sandbox.NextAsync<MessagesDeleted>()).MessageIds.ShouldBe(ids[1..], ignoreOrder: true);
    }

    [Fact]
    public async Task A_thread_that_is_locked_or_deleted_says_so()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var (world, ada) = (sandbox.World, sandbox.Person("Ada"));
        var card = world.Post(ada, sandbox.Articles, new() { Content = "card" });
        var thread = world.OpenThread(ada, sandbox.Articles, card.Id, new ThreadDraft("Talk"));
        world.ChangeChannel(
            ada,
            thread.Id,
            old => old with { Thread = old.Thread! with { IsArchived = true, IsLocked = true } }
        );
        world.RemoveChannel(ada, thread.Id);
        var changed = await sandbox.NextAsync<Chat.ThreadChanged>();
        (changed.ThreadId, changed.Name, changed.IsArchived, changed.IsLocked).ShouldBe(
            (thread.Id, "Talk", true, true)
        );
        (await sandbox.NextAsync<ChannelDeleted>()).ChannelId.ShouldBe(thread.Id);
    }

    [Fact]
    public async Task A_line_that_Discord_writes_itself_is_not_ordinary()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var (world, ada) = (sandbox.World, sandbox.Person("Ada"));
        var pinned = world.Post(ada, sandbox.Articles, new() { Content = "pin me" });
        world.SetPinned(ada, sandbox.Articles, pinned.Id, true);
        (await sandbox.NextAsync<MessageCreated>()).Message.IsOrdinary.ShouldBeTrue();
        var line = (await sandbox.NextAsync<MessageCreated>()).Message;
        (line.IsOrdinary, line.RepliesTo).ShouldBe((false, null));
    }
}
