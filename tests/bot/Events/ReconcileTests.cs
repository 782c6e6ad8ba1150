using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;
using Permissions = DebateBot.Sandbox.World.Permissions;

namespace DebateBot.Tests.Bot.Events;

/// <summary>The record is complete, whatever the bot did not hear.</summary>
public sealed class ReconcileTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debatebot-test-");
    private readonly RunningSandbox sandbox = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => sandbox.InitializeAsync();

    [Fact]
    public async Task What_was_written_edited_and_deleted_while_the_bot_was_stopped_is_recorded_at_the_next_start()
    {
        var (thread, said) = await DiscussAsync("one", "two", "three");
        sandbox.World.Edit(Mira, thread, said[0].Id, new MessageDraft { Content = "one, better" });
        sandbox.World.Delete(Mira, thread, said[1].Id);
        Say(thread, "four");

        await using var bot = await StartAsync();
        (await TextsAsync(bot, thread, 4)).ShouldBe(["one, better", "", "three", "four"]);
        var first = (await bot.CommentsAsync(thread, 4))[0];
        first.EditedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_thread_in_which_nothing_was_recorded_yet_is_read_from_its_beginning()
    {
        var (thread, _) = await DiscussAsync();
        Say(thread, "first");
        await using var bot = await StartAsync();
        (await TextsAsync(bot, thread, 1)).ShouldBe(["first"]);
        await bot.UntilAsync(async () => (await bot.Part<GapFinder>().AllAsync(Stop)).Count == 0 ? bot : null);
    }

    [Fact]
    public async Task Hundreds_of_missed_messages_are_recorded_in_order()
    {
        var (thread, _) = await DiscussAsync("0");
        foreach (var number in Enumerable.Range(1, 230))
            Say(thread, $"{number}");
        await using var bot = await StartAsync();
        (await TextsAsync(bot, thread, 231)).ShouldBe(Enumerable.Range(0, 231).Select(number => $"{number}"));
    }

    [Fact]
    public async Task What_happened_while_the_server_was_away_is_recorded()
    {
        await using var bot = await StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        Say(thread, "before");
        await bot.CommentsAsync(thread, 1);
        await FaultAsync(new { kind = "outage" });
        Say(thread, "meanwhile");
        await sandbox.Nobody.DeleteAsync("/sandbox/faults");
        Say(thread, "after");
        (await TextsAsync(bot, thread, 3)).ShouldBe(["before", "meanwhile", "after"], ignoreOrder: true);
    }

    [Fact]
    public async Task More_than_can_wait_is_fetched_from_the_history()
    {
        await using var bot = await StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        using var release = new ManualResetEventSlim();
        var holding = bot.Store.Writes.WriteAsync(_ => release.Wait(Stop), Stop);
        Say(thread, "recorded first"); // the pump takes it and waits with it
        var inbox = bot.Part<ChatInbox>();
        await bot.UntilAsync(() => inbox.Events.Count == 0);
        for (var number = 0; number < ChatInbox.MostWaiting; number++)
            inbox.Put(new ListeningResumed(DateTimeOffset.UnixEpoch), default);
        Say(thread, "dropped");
        var told = await bot.RunAsync(bot.Person("Tess"), bot.Channel("general"), "articles"); // behind it, and answered
        told.Message!.Embeds.ShouldNotBeEmpty();
        release.Set();
        await holding;
        (await TextsAsync(bot, thread, 2)).ShouldBe(["recorded first", "dropped"]);
    }

    [Fact]
    public async Task A_history_that_the_bot_may_not_read_deletes_nothing()
    {
        var (thread, _) = await DiscussAsync("one", "two");
        var parent = sandbox.World.GetChannel("articles").Id;
        sandbox.World.SetOverwrites(
            parent,
            new Overwrite(sandbox.BotId, IsMember: true, Permissions.None, Permissions.ReadMessageHistory)
        );
        await using (var bot = await StartAsync())
        {
            Say(thread, "three");
            (await TextsAsync(bot, thread, 3)).ShouldBe(["one", "two", "three"]);
            (await bot.Part<GapFinder>().AllAsync(Stop)).ShouldNotBeEmpty();
        }
        sandbox.World.SetOverwrites(parent);
        await using var later = await StartAsync();
        await later.UntilAsync(async () => (await later.Part<GapFinder>().AllAsync(Stop)).Count == 0 ? later : null);
        (await TextsAsync(later, thread, 3)).ShouldBe(["one", "two", "three"]);
    }

    [Fact]
    public async Task A_thread_that_was_closed_or_deleted_unheard_is_so_in_the_record()
    {
        long closed,
            gone;
        await using (var bot = await StartAsync())
        {
            closed = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
            gone = await bot.PostArticleAsync("Ferries", "Ferries carry people too.");
        }
        (await sandbox.Bot.PatchAsync($"/channels/{closed}", new { archived = true })).ShouldBe(200);
        (await sandbox.Bot.DeleteAsync($"/channels/{gone}")).ShouldBe(200);
        await using var later = await StartAsync();
        await StateAsync(later, "Bridges", DiscussionState.Closed);
        await StateAsync(later, "Ferries", DiscussionState.Gone);
    }

    public async ValueTask DisposeAsync()
    {
        await sandbox.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private long Mira => sandbox.World.FindMember("Mira")!.Id;

    private Task<WholeBot> StartAsync() => WholeBot.StartAsync(sandbox, folder);

    private Message Say(long thread, string text) =>
        sandbox.World.Post(Mira, thread, new MessageDraft { Content = text });

    /// <summary>A discussion with what was said in it, whose bot has stopped.</summary>
    private async Task<(long Thread, IReadOnlyList<Message> Said)> DiscussAsync(params string[] texts)
    {
        await using var bot = await StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        Message[] said = [.. texts.Select(text => Say(thread, text))];
        await bot.CommentsAsync(thread, texts.Length);
        return (thread, said);
    }

    private async Task FaultAsync(object fault) =>
        (await sandbox.Nobody.PostAsync("/sandbox/faults", fault)).ShouldBe(204);

    /// <summary>The texts by number, once there are so many and no gap is left to close.</summary>
    private static async Task<IEnumerable<string>> TextsAsync(WholeBot bot, long thread, int count) =>
        (await bot.CommentsAsync(thread, count)).OrderBy(comment => comment.Number).Select(comment => comment.Text);

    private static Task<WholeBot> StateAsync(WholeBot bot, string title, DiscussionState state) =>
        bot.UntilAsync(async () =>
            await bot.Store.Reads.ReadAsync(
                db =>
                    db.Discussions.Any(d =>
                        db.Articles.Any(a => a.Id == d.ArticleId && a.Title == title) && d.State == state
                    ),
                Stop
            )
                ? bot
                : null
        );
}
