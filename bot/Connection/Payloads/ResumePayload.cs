namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/events/gateway-events#resume</summary>
public sealed record ResumePayload
{
    public string Token { get; set; } = "";
    public string SessionId { get; set; } = "";
    public long Seq { get; set; }
}
