namespace DebateBot.Bench.Played;

/// <summary>The ids of the small server that the player knows.</summary>
internal static class PlayedWorld
{
    public const long Application = 900;
    public const long Server = 1000;
    public const long Channel = 1001;

    /// <summary>A thread of the channel, in which messages arrive.</summary>
    public const long Thread = 1002;
    public const long Person = 2000;

    /// <summary>Above every id of the server; a message's id tells its time.</summary>
    public static long FirstMessage(DateTimeOffset now) => (now.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22;
}
