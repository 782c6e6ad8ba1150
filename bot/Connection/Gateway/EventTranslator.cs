using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Gateway;

/// <summary>A dispatch in the bot's own words; null where it is none of the bot's business.</summary>
public static class EventTranslator
{
    /// <exception cref="JsonException">A field has another type than Discord documents.</exception>
    public static ChatEvent? Translate(GatewayEvent kind, ReadOnlySpan<byte> payload, DateTimeOffset at) =>
        kind switch
        {
            GatewayEvent.MessageCreate => Created(Read(payload, DiscordJson.Default.CarriedMessagePayload), at),
            GatewayEvent.MessageUpdate => Edited(Read(payload, DiscordJson.Default.CarriedMessagePayload), at),
            GatewayEvent.MessageDelete or GatewayEvent.MessageDeleteBulk => Deleted(
                Read(payload, DiscordJson.Default.CarriedMessageDeletePayload),
                at
            ),
            GatewayEvent.ThreadUpdate => Changed(Read(payload, DiscordJson.Default.CarriedChannelPayload), at),
            GatewayEvent.ThreadDelete or GatewayEvent.ChannelDelete => Gone(
                Read(payload, DiscordJson.Default.CarriedChannelPayload),
                at
            ),
            GatewayEvent.GuildCreate => Available(Read(payload, DiscordJson.Default.CarriedGuildPayload), at),
            _ => null,
        };

    /// <exception cref="JsonException">It carries nothing, or something else.</exception>
    public static T Read<T>(ReadOnlySpan<byte> payload, JsonTypeInfo<Carried<T>> type) =>
        JsonSerializer.Deserialize(payload, type) is { D: { } data }
            ? data
            : throw new JsonException("nothing where something belongs");

    private static MessageCreated? Created(MessagePayload message, DateTimeOffset at) =>
        message.GuildId is { } guildId && message.ToMessage() is { } said ? new((long)guildId, at, said) : null;

    /// <summary>
    /// Without an edit's time only Discord changed something: a link was unfurled, a message pinned. What bots change, this one's cards
    /// among it, is not recorded.
    /// </summary>
    private static MessageEdited? Edited(MessagePayload message, DateTimeOffset at) =>
        message
            is {
                Author: not { Bot: true },
                WebhookId: null,
                GuildId: { } guildId,
                EditedTimestamp: { } editedAt,
                Content: { } text
            }
            ? new((long)guildId, at, (long)message.ChannelId, (long)message.Id, editedAt, text)
            : null;

    private static MessagesDeleted? Deleted(MessageDeletePayload gone, DateTimeOffset at)
    {
        if (gone.GuildId is not { } guildId)
            return null;
        IReadOnlyList<ulong> ids = gone.Ids ?? (gone.Id is { } id ? [id] : []);
        return new((long)guildId, at, (long)gone.ChannelId, [.. ids.Select(one => (long)one)]);
    }

    private static ThreadChanged? Changed(ChannelPayload thread, DateTimeOffset at) =>
        thread is { GuildId: { } guildId, ThreadMetadata: { } metadata }
            ? new((long)guildId, at, (long)thread.Id, thread.Name ?? "", metadata.Archived, metadata.Locked)
            : null;

    private static ChannelDeleted? Gone(ChannelPayload channel, DateTimeOffset at) =>
        channel.GuildId is { } guildId ? new((long)guildId, at, (long)channel.Id) : null;

    private static ServerAvailable? Available(GuildPayload guild, DateTimeOffset at) =>
        guild.Unavailable ? null : new((long)guild.Id, at, guild.Name ?? "");
}
