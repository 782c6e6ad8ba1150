using System.Diagnostics;
using System.Text.Json.Nodes;
using DebateBot.Bench.Ingest;
using DebateBot.Bench.Programs;
using DebateBot.Bench.Recaps;

namespace DebateBot.Bench.Soak;

/// <summary>
/// Minutes of talk at 200 events a second, while the stand-in breaks whatever it can break. In the end the record has to be what stands
/// in chat, and the bot's memory what it was.
/// </summary>
public static class SoakBench
{
    private const int EventsPerSecond = 200;
    private const int Discussions = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    public static async Task<JsonObject> RunAsync(
        BenchOptions options,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var length = TimeSpan.FromMinutes(options.Number("minutes", 2));
        using var folder = new ScratchFolder();
        var file = folder.Record;
        await using var sandbox = await SandboxProgram.StartAsync(cancellationToken);
        var settings = await sandbox.SettingsAsync(file, cancellationToken);
        await using var bot = ChildProgram.Start(ProgramFiles.Built("DebateBot"), settings);
        await bot.LineAsync("commands registered", cancellationToken);
        var random = new Random(47);
        var sentences = new GeneratedSentences(random);
        var talks = new List<Talk>();
        while (talks.Count < Discussions)
            talks.Add(await Talk.OpenAsync(sandbox, sentences, cancellationToken));
        var chat = new LivelyChat(sandbox, talks, random);
        var storm = new FaultStorm(sandbox, new Random(11), output);
        var memory = new List<long>();

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < length && await timer.WaitForNextTickAsync(cancellationToken))
        {
            await chat.ActAsync(EventsPerSecond, cancellationToken);
            await storm.BlowAsync(cancellationToken);
            memory.Add(bot.ResidentMemory);
        }
        await storm.CalmAsync(cancellationToken);
        var difference = await SettleAsync(new RecordCheck(file), chat, cancellationToken);
        return Figures(chat, storm, difference, memory);
    }

    /// <summary>What is still on its way is waited for.</summary>
    private static async Task<Difference> SettleAsync(
        RecordCheck check,
        LivelyChat chat,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var difference = check.Compare(chat.Expected);
            if (difference.IsNone || Stopwatch.GetElapsedTime(started) > Patience)
                return difference;
            await Task.Delay(BetweenLooks, cancellationToken);
        }
    }

    private static JsonObject Figures(LivelyChat chat, FaultStorm storm, Difference difference, List<long> memory) =>
        new()
        {
            ["events"] = chat.Events,
            ["messages"] = chat.Expected.Count,
            ["faults"] = storm.Count,
            ["lost"] = difference.Lost,
            ["doubled"] = difference.Doubled,
            ["wrong"] = difference.Wrong,
            ["residentMiB"] = new JsonObject
            {
                ["firstThird"] = MiB(memory.Take(memory.Count / 3)),
                ["lastThird"] = MiB(memory.Skip(memory.Count * 2 / 3)),
                ["most"] = memory.Max() >> 20,
            },
        };

    private static long MiB(IEnumerable<long> memory) => (long)memory.Average() >> 20;
}
