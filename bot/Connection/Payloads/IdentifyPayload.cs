namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/events/gateway-events#identify</summary>
public sealed record IdentifyPayload
{
    public string Token { get; set; } = "";
    public int Intents { get; set; }
    public IdentifyPropertiesPayload Properties { get; set; } = new();

    /// <summary>Above this many members a server's list leaves out those who are offline; the bot reads none of it.</summary>
    public int LargeThreshold { get; set; } = 50;
    public PresencePayload Presence { get; set; } = new();

    /// <summary>Which connection of how many this is. https://discord.com/developers/docs/events/gateway#sharding</summary>
    public IReadOnlyList<int>? Shard { get; set; }
}

public sealed record IdentifyPropertiesPayload
{
    public string Os { get; set; } = OperatingSystem.IsWindows() ? "windows" : "linux";
    public string Browser { get; set; } = "DebateBot";
    public string Device { get; set; } = "DebateBot";
}
