using System.Text.Json.Nodes;
using DebateBot.Bench.Programs;

namespace DebateBot.Bench.Ingest;

/// <summary>Bursts of messages at a held bot, and how long each takes once the bot may go on.</summary>
internal sealed class Burst(SandboxProgram sandbox, ChildProgram bot, Talk talk, WatchedRecord record)
{
    private readonly List<TimeSpan> recorded = [];
    private readonly List<TimeSpan> derived = [];
    private readonly List<TimeSpan> botWork = [];
    private readonly List<TimeSpan> sandboxWork = [];
    private int messages;

    /// <returns>A line about it.</returns>
    public async Task<string> MeasureAsync(int count, CancellationToken cancellationToken)
    {
        await bot.SignalAsync("STOP", cancellationToken);
        await talk.WriteAsync(count, cancellationToken);
        messages += count;
        var before = (bot.ProcessorTime, sandbox.ProcessorTime);
        await bot.SignalAsync("CONT", cancellationToken);
        var started = TimeProvider.System.GetTimestamp();
        await record.UntilRecordedAsync(messages, cancellationToken);
        recorded.Add(TimeProvider.System.GetElapsedTime(started));
        botWork.Add(bot.ProcessorTime - before.Item1);
        sandboxWork.Add(sandbox.ProcessorTime - before.Item2);
        await record.UntilDerivedAsync(cancellationToken);
        derived.Add(TimeProvider.System.GetElapsedTime(started));
        return $"{count} messages: recorded after {recorded[^1].TotalMilliseconds:0} ms, with links and index after {derived[^1].TotalMilliseconds:0} ms";
    }

    /// <summary>The first burst, in which the bot's code is compiled, is among them: the median leaves it out.</summary>
    public JsonObject Figures() =>
        new()
        {
            ["messages"] = messages / recorded.Count,
            ["eventsPerSecond"] = Math.Round(messages / recorded.Count / new Spread(recorded).Median * 1000),
            ["recordedMs"] = new Spread(recorded).ToJson(),
            ["derivedMs"] = new Spread(derived).ToJson(),
            ["botProcessorMs"] = new Spread(botWork).ToJson(),
            ["sandboxProcessorMs"] = new Spread(sandboxWork).ToJson(),
        };
}
