namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/webhook#webhook-object</summary>
public sealed record WebhookPayload
{
    public ulong Id { get; set; }
    public string? Name { get; set; }

    /// <summary>Only of webhooks that the bot itself may use.</summary>
    public string? Token { get; set; }
    public ulong? ApplicationId { get; set; }
}
