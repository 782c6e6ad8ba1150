namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/events/gateway-events#ready</summary>
public sealed record ReadyPayload
{
    public string SessionId { get; set; } = "";
    public string ResumeGatewayUrl { get; set; } = "";
}
