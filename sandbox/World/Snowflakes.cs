using System.Globalization;

namespace DebateBot.Sandbox.World;

/// <summary>Ids that carry their time, as Discord's do: milliseconds since 2015 above, a running number below.</summary>
/// <remarks>https://discord.com/developers/docs/reference#snowflakes</remarks>
public sealed class Snowflakes(TimeProvider clock)
{
    private const long Epoch = 1_420_070_400_000;
    private const int CounterBits = 22;
    private long _counter;

    public long Next() => Floor(clock.GetUtcNow()) | (Interlocked.Increment(ref _counter) & ((1L << CounterBits) - 1));

    /// <summary>The smallest id of that moment.</summary>
    public static long Floor(DateTimeOffset at) => (at.ToUnixTimeMilliseconds() - Epoch) << CounterBits;

    public static DateTimeOffset TimeOf(long id) =>
        DateTimeOffset.FromUnixTimeMilliseconds((id >> CounterBits) + Epoch);

    public static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads an id; null when the text is none.</summary>
    public static long? Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;
}
