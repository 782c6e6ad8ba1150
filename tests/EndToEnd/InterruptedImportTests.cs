using System.Diagnostics;
using System.Globalization;
using System.Text;
using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

public sealed class InterruptedImportTests : IAsyncLifetime
{
    private const int Comments = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debatebot-test-");
    private readonly RunningSandbox sandbox = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => sandbox.InitializeAsync();

    [Fact]
    public async Task An_import_that_is_killed_goes_on_at_the_next_start_without_doubles()
    {
        await RunUntilAsync(change => change is CommandsChanged, meanwhile: null);
        await RunUntilAsync(Replays(number: 7), ImportAsync);
        await RunUntilAsync(Replays(number: 19), meanwhile: null);
        await RunUntilAsync(Replays(Comments), meanwhile: null);

        var thread = sandbox.World.ActiveThreads(sandbox.World.Guild.OwnerId).ShouldHaveSingleItem();
        sandbox
            .World.Messages(sandbox.World.Guild.OwnerId, thread.Id, limit: 100)
            .Reverse()
            .Where(message => message.IsWebhook)
            .Select(message => message.Content)
            .ShouldBe(Enumerable.Range(1, Comments).Select(number => $"{Words(number)}\n-# #{number}"));
    }

    public async ValueTask DisposeAsync()
    {
        await sandbox.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static Func<WorldChange, bool> Replays(int number) =>
        change =>
            change is MessagePosted { Message: var said }
            && said.Content.EndsWith($"-# #{number}", StringComparison.Ordinal);

    /// <summary>Runs the bot in a process of its own and kills it at the moment the change happens.</summary>
    private async Task RunUntilAsync(Func<WorldChange, bool> isIt, Func<Task>? meanwhile)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var following = sandbox.World.Follow(change =>
        {
            if (isIt(change))
                seen.TrySetResult();
        });
        using var bot = Process.Start(BotProcess.Command(sandbox.SettingsFor(folder)))!;
        try
        {
            if (meanwhile is not null)
                await meanwhile();
            await seen.Task.WaitAsync(Patience, Stop);
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync(CancellationToken.None);
        }
    }

    private async Task ImportAsync()
    {
        var world = sandbox.World;
        var file = new UploadedFile(0, "old.txt", "text/plain", Encoding.UTF8.GetBytes(OldPage()));
        var articles = world.GetChannel("articles").Id;
        var request = InteractionRequests.Run(sandbox.BotId, articles, "article import", new Typed("file", file));
        while (await world.AskAsync(world.Guild.OwnerId, request, Stop) is null) { } // it may not listen yet
    }

    private static string OldPage()
    {
        var page = new StringBuilder("On bridges\n\nA bridge is a promise to the other bank.\n\nAnn Writer\n\n");
        foreach (var number in Enumerable.Range(1, Comments))
            page.Append(CultureInfo.InvariantCulture, $"\n  {number}. Reader {number} says:\n\n    {Words(number)}\n");
        return page.ToString();
    }

    private static string Words(int number) => $"Bridge number {number} has stood longest of all.";
}
