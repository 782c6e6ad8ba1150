using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

internal static partial class Events
{
    private static void SendReaction(WorldChange change, GatewaySession session, SandboxWorld world)
    {
        var message = change switch
        {
            ReactionAdded added => added.Message,
            ReactionRemoved removed => removed.Message,
            _ => ((ReactionsCleared)change).Message,
        };
        if (
            message.IsPrivate
            || !Hears(message.ChannelId, session, world, Intents.GuildMessageReactions, Intents.DirectMessageReactions)
        )
            return;

        var json = new JsonObject
        {
            ["channel_id"] = Snowflakes.Text(message.ChannelId),
            ["message_id"] = Snowflakes.Text(message.Id),
        };
        AddGuild(json, message.ChannelId, world);
        switch (change)
        {
            case ReactionAdded added:
                AddOne(json, added.UserId, added.Emoji);
                json["message_author_id"] = Snowflakes.Text(message.AuthorId);
                if (json.ContainsKey("guild_id") && world.FindMember(added.UserId) is { } member)
                    json["member"] = PersonJson.Member(member);
                session.Send("MESSAGE_REACTION_ADD", json);
                break;
            case ReactionRemoved removed:
                AddOne(json, removed.UserId, removed.Emoji);
                session.Send("MESSAGE_REACTION_REMOVE", json);
                break;
            case ReactionsCleared { Emoji: { } emoji }:
                json["emoji"] = ReactionJson.Emoji(emoji);
                session.Send("MESSAGE_REACTION_REMOVE_EMOJI", json);
                break;
            default:
                session.Send("MESSAGE_REACTION_REMOVE_ALL", json);
                break;
        }
    }

    private static void AddOne(JsonObject json, long userId, string emoji)
    {
        json["user_id"] = Snowflakes.Text(userId);
        json["emoji"] = ReactionJson.Emoji(emoji);
        json["burst"] = false;
        json["type"] = 0;
    }
}
