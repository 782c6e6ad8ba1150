using System.Diagnostics;
using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>A bot that is killed while people write, again and again.</summary>
public sealed class CrashTests : IAsyncLifetime
{
    private const int Crashes = 3;
    private const int BetweenCrashes = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debatebot-test-");
    private readonly RunningSandbox sandbox = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => sandbox.InitializeAsync();

    [Fact]
    public async Task Nothing_is_lost_nor_doubled_and_the_session_goes_on()
    {
        var thread = await OpenAsync();
        foreach (var crash in Enumerable.Range(0, Crashes))
            await CrashAsync(thread, crash * BetweenCrashes);

        await using var bot = await WholeBot.StartAsync(sandbox, folder);
        var comments = await bot.CommentsAsync(thread, Crashes * BetweenCrashes);
        comments
            .OrderBy(comment => comment.Number)
            .Select(comment => (comment.Number, comment.Text))
            .ShouldBe(Enumerable.Range(1, Crashes * BetweenCrashes).Select(number => (number, $"said {number}")));
    }

    public async ValueTask DisposeAsync()
    {
        await sandbox.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task<long> OpenAsync()
    {
        await using var bot = await WholeBot.StartAsync(sandbox, folder);
        return await bot.PostArticleAsync("Bridges", "Bridges carry people.");
    }

    /// <summary>The bot is killed in the midst of what is said, and while it is away more is said.</summary>
    private async Task CrashAsync(long thread, int before)
    {
        using var bot = Process.Start(BotProcess.Command(sandbox.SettingsFor(folder)))!;
        try
        {
            (await ConnectedAsync(bot)).ShouldContain(before > 0 ? "session is Resumed" : "session is Ready");
            Say(thread, before + 1);
            await IsRecordedAsync(thread, before + 1);
            foreach (var number in Enumerable.Range(before + 2, BetweenCrashes / 2))
                Say(thread, number);
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync(CancellationToken.None);
        }
        foreach (var number in Enumerable.Range(before + 2 + (BetweenCrashes / 2), (BetweenCrashes / 2) - 1))
            Say(thread, number);
    }

    /// <summary>What the log says about the session.</summary>
    private static async Task<string> ConnectedAsync(Process bot)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        while (await bot.StandardError.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Contains("gateway session is", StringComparison.Ordinal))
                return line;
        }
        return "It ended before it was connected.";
    }

    private async Task IsRecordedAsync(long thread, int number)
    {
        var quote = InteractionRequests.Run(sandbox.BotId, thread, "quote", new Typed("number", number));
        while (await sandbox.World.AskAsync(Mira, quote, Stop) is not { Message.Embeds: [_, ..] }) { }
    }

    private long Mira => sandbox.World.FindMember("Mira")!.Id;

    private void Say(long thread, int number) =>
        sandbox.World.Post(Mira, thread, new MessageDraft { Content = $"said {number}" });
}
