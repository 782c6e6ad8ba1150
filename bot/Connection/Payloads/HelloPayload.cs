namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/events/gateway-events#hello</summary>
public sealed record HelloPayload
{
    /// <summary>Milliseconds.</summary>
    public int HeartbeatInterval { get; set; }
}
