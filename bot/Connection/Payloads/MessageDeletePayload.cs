namespace DebateBot.Connection.Payloads;

/// <summary>MESSAGE_DELETE has one id, MESSAGE_DELETE_BULK several. https://discord.com/developers/docs/events/gateway-events#message-delete</summary>
public sealed record MessageDeletePayload
{
    public ulong? Id { get; set; }
    public IReadOnlyList<ulong>? Ids { get; set; }
    public ulong ChannelId { get; set; }
    public ulong? GuildId { get; set; }
}
