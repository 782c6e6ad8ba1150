using System.Text.Json.Nodes;

namespace DebateBot.Bench;

/// <summary>How long something took, measured several times.</summary>
public sealed class Spread(IEnumerable<TimeSpan> times)
{
    private readonly double[] milliseconds = [.. times.Select(time => time.TotalMilliseconds).Order()];

    public double Median => At(0.5);

    public JsonObject ToJson() =>
        new()
        {
            ["median"] = Math.Round(Median, 2),
            ["least"] = Math.Round(milliseconds[0], 2),
            ["most"] = Math.Round(milliseconds[^1], 2),
            ["times"] = milliseconds.Length,
        };

    public override string ToString() =>
        $"median {Median:0.00} ms, {milliseconds[0]:0.00} to {milliseconds[^1]:0.00} ms in {milliseconds.Length} times";

    /// <param name="share">0.0 the least, 0.99 what all but one in a hundred stay below, 1.0 the most.</param>
    public double At(double share) => milliseconds[(int)(share * (milliseconds.Length - 1))];
}
