namespace DebateBot.Connection;

/// <summary>How long to wait before trying again: twice as long each time, up to half a minute, and never in step with others.</summary>
public static class Backoff
{
    private const double First = 0.5;
    private const double Longest = 30;

    /// <param name="failures">How many tries failed in a row, from 1.</param>
    /// <param name="chance">0.0 to 1.0; the wait is between half and all of what the count says.</param>
    public static TimeSpan After(int failures, double chance) =>
        TimeSpan.FromSeconds(Math.Min(Longest, First * Math.Pow(2, Math.Min(failures - 1, 10))) * (0.5 + (chance / 2)));
}
