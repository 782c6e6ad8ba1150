namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/message#message-reference-structure</summary>
public sealed record MessageReferencePayload
{
    public ulong? MessageId { get; set; }
}
