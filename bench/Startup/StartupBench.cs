using System.Text.Json.Nodes;
using DebateBot.Bench.Programs;

namespace DebateBot.Bench.Startup;

/// <summary>
/// From the start of the process until the bot is ready: published, as an operator starts it, with the stand-in for Discord as another
/// process; and built, as somebody tries it out, with the stand-in inside.
/// </summary>
public static class StartupBench
{
    private const int Repetitions = 10;

    public static async Task<JsonObject> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("Publishing the bot …");
        var file = await ProgramFiles.PublishBotAsync(cancellationToken);
        using var folder = new ScratchFolder();
        await using var sandbox = await SandboxProgram.StartAsync(cancellationToken);
        var settings = await sandbox.SettingsAsync(folder.Record, cancellationToken);
        var published = await TimeAsync(file, settings, "session is Ready", cancellationToken);
        await output.WriteLineAsync($"Published, sandbox outside: {published}");
        string[] alone = ["--Sandbox:Url=http://127.0.0.1:0", "--Sandbox:OpenBrowser=false"];
        var built = await TimeAsync(ProgramFiles.Built("DebateBot"), alone, "in a browser", cancellationToken);
        await output.WriteLineAsync($"Built, sandbox inside: {built}");
        return new JsonObject { ["publishedMs"] = published.ToJson(), ["builtWithSandboxMs"] = built.ToJson() };
    }

    /// <summary>The first start, which makes the record and brings the files into memory, is not counted.</summary>
    private static async Task<Spread> TimeAsync(
        string file,
        IReadOnlyList<string> settings,
        string ready,
        CancellationToken cancellationToken
    )
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run <= Repetitions; run++)
        {
            var started = TimeProvider.System.GetTimestamp();
            await using var bot = ChildProgram.Start(file, settings);
            await bot.LineAsync(ready, cancellationToken);
            if (run > 0)
                times.Add(TimeProvider.System.GetElapsedTime(started));
        }
        return new Spread(times);
    }
}
