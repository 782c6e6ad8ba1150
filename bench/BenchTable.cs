using System.Text.Json.Nodes;
using DebateBot.Bench.Ingest;
using DebateBot.Bench.Recaps;
using DebateBot.Bench.Startup;

namespace DebateBot.Bench;

/// <summary>What can be measured, by name.</summary>
public static class BenchTable
{
    private static readonly Dictionary<string, Func<TextWriter, CancellationToken, Task<JsonObject>>> Benches = new(
        StringComparer.Ordinal
    )
    {
        ["startup"] = StartupBench.RunAsync,
        ["ingest"] = IngestBench.RunAsync,
        ["recap"] = RecapBench.RunAsync,
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
        if (args is not [var name] || !Benches.TryGetValue(name, out var runAsync))
        {
            var asked = args.Count == 0 ? "Which bench?" : $"There is no bench “{string.Join(' ', args)}”.";
            await errors.WriteLineAsync($"{asked} There are: {string.Join(", ", Names)}.");
            return 1;
        }
        var figures = await runAsync(output, cancellationToken);
        figures.Insert(0, "bench", name);
        figures["processors"] = Environment.ProcessorCount;
        await output.WriteLineAsync(figures.ToJsonString());
        return 0;
    }
}
