namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/webhook#create-webhook</summary>
public sealed record WebhookBody
{
    public string Name { get; set; } = "";
}
