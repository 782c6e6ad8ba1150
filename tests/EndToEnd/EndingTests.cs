using System.Diagnostics;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>A token that is wrong or not allowed enough ends the program with a sentence and exit code 1.</summary>
public sealed class EndingTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debatebot-test-");
    private readonly RunningSandbox sandbox = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => sandbox.InitializeAsync();

    [Fact]
    public async Task A_wrong_token()
    {
        using var bot = Start("sandbox.nobody");
        await EndsAsync(bot, "Discord:Token");
    }

    [Fact]
    public async Task A_bot_that_may_not_read_messages()
    {
        var limited = sandbox.World.AddBot("Limited", mayUsePrivilegedIntents: false);
        using var bot = Start(limited.Token);
        await EndsAsync(bot, "Message Content Intent");
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_the_bot_runs()
    {
        var registered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var following = sandbox.World.Follow(change =>
        {
            if (change is CommandsChanged)
                registered.TrySetResult();
        });
        using var bot = Start(sandbox.World.FindMember("DebateBot")!.Token);
        await registered.Task.WaitAsync(Patience, Stop);
        sandbox.World.ResetToken(sandbox.BotId);
        await EndsAsync(bot, "Discord:Token");
    }

    [Fact]
    public async Task A_second_bot_on_the_same_record()
    {
        await using var first = await WholeBot.StartAsync(sandbox, folder);
        using var second = Start(sandbox.World.FindMember("DebateBot")!.Token);
        await EndsAsync(second, "Another DebateBot already writes the record");
    }

    public async ValueTask DisposeAsync()
    {
        await sandbox.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private Process Start(string token) => Process.Start(BotProcess.Command(sandbox.SettingsFor(folder, token)))!;

    private static async Task EndsAsync(Process bot, string sentence)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Patience);
        try
        {
            var said = await bot.StandardError.ReadToEndAsync(limit.Token);
            await bot.WaitForExitAsync(limit.Token);
            said.ShouldContain(sentence);
            said.ShouldNotContain("   at ", Case.Sensitive, "a stack trace");
            bot.ExitCode.ShouldBe(1);
        }
        finally
        {
            bot.Kill();
        }
    }
}
