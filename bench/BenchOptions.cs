using System.Globalization;

namespace DebateBot.Bench;

/// <summary>What stands behind a bench's name: "--minutes 2".</summary>
public sealed class BenchOptions
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private BenchOptions() { }

    /// <returns>Null when something cannot be read.</returns>
    public static BenchOptions? Read(IReadOnlyList<string> args, IReadOnlyCollection<string> known)
    {
        var options = new BenchOptions();
        foreach (var pair in args.Chunk(2))
        {
            if (
                pair is not [['-', '-', .. var name], var value]
                || !known.Contains(name, StringComparer.Ordinal)
                || !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || !options.numbers.TryAdd(name, number)
            )
                return null;
        }
        return options;
    }

    public int Number(string name, int otherwise) => numbers.GetValueOrDefault(name, otherwise);
}
