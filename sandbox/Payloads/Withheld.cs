using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>What a bot without the intent MESSAGE_CONTENT gets of a message.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway#message-content-intent</remarks>
internal static class Withheld
{
    /// <summary>Whole when it is the bot's own, mentions it, or is in their direct conversation; else emptied.</summary>
    public static Message From(long botId, Message message, SandboxWorld world)
    {
        bool isOpen =
            message.AuthorId == botId
            || message.ApplicationId == botId
            || message.MentionedIds.Contains(botId)
            || world.FindChannel(message.ChannelId) is { Kind: ChannelKind.Direct };
        return isOpen
            ? message
            : message with
            {
                Content = "",
                Embeds = [],
                Attachments = [],
                Components = [],
                Poll = null,
                Forwarded = message.Forwarded is { } original ? From(botId, original, world) : null,
            };
    }
}
