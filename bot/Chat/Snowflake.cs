namespace DebateBot.Chat;

/// <summary>Chat's ids carry the time they were made at. https://discord.com/developers/docs/reference#snowflakes</summary>
public static class Snowflake
{
    private const long Epoch = 1_420_070_400_000; // 2015-01-01 in Unix milliseconds
    private const int TimeShift = 22;

    /// <summary>When the id was made, to the millisecond.</summary>
    public static DateTimeOffset TimeOf(long id) => DateTimeOffset.FromUnixTimeMilliseconds((id >> TimeShift) + Epoch);

    /// <summary>Smaller than every id made from then on; 0 for a time before chat's first.</summary>
    public static long Before(DateTimeOffset time) =>
        Math.Max(0, ((time.ToUnixTimeMilliseconds() - Epoch) << TimeShift) - 1);
}
