using System.Text.Json.Nodes;
using DebateBot.Bench.Ingest;
using DebateBot.Bench.Interactions;
using DebateBot.Bench.Memory;
using DebateBot.Bench.Recaps;
using DebateBot.Bench.Receive;
using DebateBot.Bench.Soak;
using DebateBot.Bench.Startup;

namespace DebateBot.Bench;

/// <summary>What can be measured, by name.</summary>
public static class BenchTable
{
    private static readonly Dictionary<string, Bench> Benches = new(StringComparer.Ordinal)
    {
        ["startup"] = new((_, output, stop) => StartupBench.RunAsync(output, stop)),
        ["ingest"] = new((_, output, stop) => IngestBench.RunAsync(output, stop)),
        ["recap"] = new((_, output, stop) => RecapBench.RunAsync(output, stop)),
        ["receive"] = new((_, output, stop) => ReceiveBench.RunAsync(output, stop)),
        ["interaction"] = new((_, output, stop) => InteractionBench.RunAsync(output, stop)),
        ["memory"] = new((_, output, stop) => MemoryBench.RunAsync(output, stop)),
        ["soak"] = new(SoakBench.RunAsync, "minutes"),
    };

    public static IReadOnlyCollection<string> Names => Benches.Keys;

    /// <summary>Runs the bench that is asked for. Its last line of output is one JSON object.</summary>
    /// <returns>0; 1 where there is no such bench.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        if (args is not [var name, ..] || !Benches.TryGetValue(name, out var bench))
        {
            var asked = args.Count == 0 ? "Which bench?" : $"There is no bench “{string.Join(' ', args)}”.";
            await errors.WriteLineAsync($"{asked} There are: {string.Join(", ", Names)}.");
            return 1;
        }
        if (BenchOptions.Read([.. args.Skip(1)], bench.Options) is not { } options)
        {
            var known =
                bench.Options.Length == 0 ? "no options" : string.Join(", ", bench.Options.Select(o => $"--{o} N"));
            await errors.WriteLineAsync(
                $"“{string.Join(' ', args.Skip(1))}” cannot be read. The bench {name} takes {known}."
            );
            return 1;
        }
        var figures = await bench.RunAsync(options, output, cancellationToken);
        figures.Insert(0, "bench", name);
        figures["processors"] = Environment.ProcessorCount;
        await output.WriteLineAsync(figures.ToJsonString());
        return 0;
    }

    private sealed record Bench(
        Func<BenchOptions, TextWriter, CancellationToken, Task<JsonObject>> RunAsync,
        params string[] Options
    );
}
