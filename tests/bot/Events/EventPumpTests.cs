using DebateBot.Chat;
using DebateBot.Events;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Events;

public sealed class EventPumpTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_arrived_before_the_stop_is_recorded()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        using var release = new ManualResetEventSlim();
        var holding = bot.Store.Writes.WriteAsync(_ => release.Wait(Stop), Stop);
        foreach (var text in (string[])["one", "two", "three"])
            Put(bot, thread, text);
        var stopping = bot.Part<EventPump>().StopAsync(Stop);
        release.Set();
        await Task.WhenAll(holding, stopping);
        (await TextsAsync(bot)).ShouldBe(["one", "two", "three"]);
    }

    [Fact]
    public async Task An_event_that_can_never_be_recorded_keeps_no_other_from_it()
    {
        await using var bot = await WholeBot.StartAsync();
        var thread = await bot.PostArticleAsync("Bridges", "Bridges carry people.");
        using var release = new ManualResetEventSlim();
        var holding = bot.Store.Writes.WriteAsync(_ => release.Wait(Stop), Stop);
        foreach (var text in (string?[])["one", null, "three"])
            Put(bot, thread, text!);
        release.Set();
        await holding;
        await bot.CommentsAsync(thread, 2);
        (await TextsAsync(bot)).ShouldBe(["one", "three"]);
    }

    private static void Put(WholeBot bot, long thread, string text) =>
        bot.Part<ChatInbox>().Put(new MessageCreated(bot.World.Guild.Id, Now, Message(thread, text)), default);

    private static ChatMessage Message(long thread, string text) =>
        new(++lastId, thread, new ChatAuthor(7, "Ann", IsBot: false), text, Now, null, null, IsOrdinary: true);

    private static long lastId = 1000;

    private static DateTimeOffset Now => DateTimeOffset.UnixEpoch.AddYears(57);

    private static Task<List<string>> TextsAsync(WholeBot bot) =>
        bot.Store.Reads.ReadAsync(db => db.Comments.OrderBy(c => c.Number).Select(c => c.Text).ToList(), Stop);
}
