namespace DebateBot.Connection.Payloads;

/// <summary>What a payload carries. https://discord.com/developers/docs/events/gateway-events#payload-structure</summary>
public sealed record Carried<TData>
{
    public TData? D { get; set; }
}

/// <summary>https://discord.com/developers/docs/events/gateway-events#hello</summary>
public sealed record HelloPayload
{
    /// <summary>Milliseconds.</summary>
    public int HeartbeatInterval { get; set; }
}

/// <summary>https://discord.com/developers/docs/events/gateway-events#ready</summary>
public sealed record ReadyPayload
{
    public string SessionId { get; set; } = "";
    public string ResumeGatewayUrl { get; set; } = "";
}

/// <summary>What the bot sends: <c>op</c> says what, <c>d</c> carries it. https://discord.com/developers/docs/events/gateway-events#payload-structure</summary>
public sealed record GatewayCommand<TData>
{
    public int Op { get; set; }

    /// <summary>Null is sent as null: a heartbeat before the first event.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public TData? D { get; set; }
}

/// <summary>https://discord.com/developers/docs/events/gateway-events#identify</summary>
public sealed record IdentifyPayload
{
    public string Token { get; set; } = "";
    public int Intents { get; set; }
    public IdentifyPropertiesPayload Properties { get; set; } = new();

    /// <summary>Above this many members a server's list of offline ones is left out.</summary>
    public int LargeThreshold { get; set; } = 50;
    public PresencePayload Presence { get; set; } = new();
}

public sealed record IdentifyPropertiesPayload
{
    public string Os { get; set; } = OperatingSystem.IsWindows() ? "windows" : "linux";
    public string Browser { get; set; } = "DebateBot";
    public string Device { get; set; } = "DebateBot";
}

/// <summary>https://discord.com/developers/docs/events/gateway-events#update-presence</summary>
public sealed record PresencePayload
{
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public long? Since { get; set; }
    public IReadOnlyList<ActivityPayload> Activities { get; set; } = [new()];
    public string Status { get; set; } = "online";
    public bool Afk { get; set; }
}

/// <summary>A custom status, which needs the name that Discord gives it.</summary>
public sealed record ActivityPayload
{
    public string Name { get; set; } = "Custom Status";
    public int Type { get; set; } = 4;
    public string State { get; set; } = "Keeps the record of article threads · /privacy";
}

/// <summary>https://discord.com/developers/docs/events/gateway-events#resume</summary>
public sealed record ResumePayload
{
    public string Token { get; set; } = "";
    public string SessionId { get; set; } = "";
    public long Seq { get; set; }
}
