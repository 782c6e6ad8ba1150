using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

/// <summary>What of a change a session is told, by its intents and by what its bot may see.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway-events#receive-events</remarks>
internal static partial class Events
{
    public static void Send(WorldChange change, GatewaySession session, SandboxWorld world)
    {
        switch (change)
        {
            case InteractionAsked { Interaction: var asked }:
                if (asked.ApplicationId == session.BotId && IsOfShard(asked.ChannelId, session, world))
                    session.Send("INTERACTION_CREATE", InteractionJson.Of(asked, world));
                break;
            case MessagePosted or MessageChanged or MessagesRemoved:
                SendMessage(change, session, world);
                break;
            case ReactionAdded or ReactionRemoved or ReactionsCleared:
                SendReaction(change, session, world);
                break;
            case ThreadCreated or ThreadChanged or ThreadRemoved or ThreadMembersChanged:
                SendThread(change, session, world);
                break;
            case MemberJoined or MemberChanged or MemberLeft or RoleCreated or RoleChanged:
                SendMember(change, session, world);
                break;
            default:
                SendChannel(change, session, world);
                break;
        }
    }

    private static bool IsOfShard(long channelId, GatewaySession session, SandboxWorld world) =>
        world.FindChannel(channelId) is { Kind: ChannelKind.Direct }
            ? session.Shard.HasDirect
            : session.Shard.Has(world.Guild.Id);

    /// <summary>Whether the session hears of that channel at all.</summary>
    /// <param name="inServer">The intent for the server's channels.</param>
    /// <param name="inDirect">The intent for direct conversations.</param>
    private static bool Hears(
        long channelId,
        GatewaySession session,
        SandboxWorld world,
        Intents inServer,
        Intents inDirect
    )
    {
        if (world.FindChannel(channelId) is not { } channel)
            return false;
        return session.Wants(channel.Kind == ChannelKind.Direct ? inDirect : inServer)
            && IsOfShard(channelId, session, world)
            && world.CanSee(session.BotId, channel);
    }

    private static void AddGuild(JsonObject json, long channelId, SandboxWorld world)
    {
        if (world.FindChannel(channelId) is not { Kind: ChannelKind.Direct })
            json["guild_id"] = Snowflakes.Text(world.Guild.Id);
    }
}
