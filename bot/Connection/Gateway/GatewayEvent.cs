namespace DebateBot.Connection.Gateway;

/// <summary>The events the bot takes; of all others nothing but the name is read. https://discord.com/developers/docs/events/gateway-events#receive-events</summary>
public enum GatewayEvent
{
    Unwanted,
    Ready,
    Resumed,
    MessageCreate,
    MessageUpdate,
    MessageDelete,
    MessageDeleteBulk,
    ThreadUpdate,
    ThreadDelete,
    ChannelDelete,
    GuildCreate,
    InteractionCreate,
}

public static class GatewayEvents
{
    /// <summary>By the bytes of its name, so that no string is made for it.</summary>
    public static GatewayEvent Named(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("MESSAGE_CREATE"u8) ? GatewayEvent.MessageCreate
        : name.SequenceEqual("MESSAGE_UPDATE"u8) ? GatewayEvent.MessageUpdate
        : name.SequenceEqual("INTERACTION_CREATE"u8) ? GatewayEvent.InteractionCreate
        : name.SequenceEqual("MESSAGE_DELETE"u8) ? GatewayEvent.MessageDelete
        : name.SequenceEqual("MESSAGE_DELETE_BULK"u8) ? GatewayEvent.MessageDeleteBulk
        : name.SequenceEqual("THREAD_UPDATE"u8) ? GatewayEvent.ThreadUpdate
        : name.SequenceEqual("THREAD_DELETE"u8) ? GatewayEvent.ThreadDelete
        : name.SequenceEqual("CHANNEL_DELETE"u8) ? GatewayEvent.ChannelDelete
        : name.SequenceEqual("GUILD_CREATE"u8) ? GatewayEvent.GuildCreate
        : name.SequenceEqual("READY"u8) ? GatewayEvent.Ready
        : name.SequenceEqual("RESUMED"u8) ? GatewayEvent.Resumed
        : GatewayEvent.Unwanted;
}
