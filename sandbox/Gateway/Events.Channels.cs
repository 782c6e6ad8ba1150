using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

internal static partial class Events
{
    private static void SendChannel(WorldChange change, GatewaySession session, SandboxWorld world)
    {
        switch (change)
        {
            case ChannelCreated { Channel: var channel }:
                SendWhole("CHANNEL_CREATE", channel, session, world);
                break;
            case ChannelChanged { Channel: var channel, Before: var before }:
                SendWhole("CHANNEL_UPDATE", channel, session, world);
                if (!world.CanSee(session.BotId, before) && world.CanSee(session.BotId, channel))
                    SendThreadList(channel, session, world);
                break;
            case ChannelRemoved { Channel: var channel }:
                SendWhole("CHANNEL_DELETE", channel, session, world);
                break;
            case PinsChanged pins when Hears(pins.ChannelId, session, world, Intents.Guilds, Intents.DirectMessages):
                var pinned = In(pins.ChannelId, world);
                pinned["last_pin_timestamp"] = Times.Text(pins.LastPinAt);
                session.Send("CHANNEL_PINS_UPDATE", pinned);
                break;
            case WebhooksChanged { ChannelId: var id } when Hears(id, session, world, Intents.GuildWebhooks, default):
                session.Send("WEBHOOKS_UPDATE", In(id, world));
                break;
            case TypingStarted typing
                when Hears(typing.ChannelId, session, world, Intents.GuildMessageTyping, Intents.DirectMessageTyping):
                SendTyping(typing, session, world);
                break;
        }
    }

    private static void SendWhole(string name, Channel channel, GatewaySession session, SandboxWorld world)
    {
        if (session.Wants(Intents.Guilds) && session.Shard.Has(world.Guild.Id))
            session.Send(name, ChannelJson.Of(channel, world, session.BotId));
    }

    private static void SendTyping(TypingStarted typing, GatewaySession session, SandboxWorld world)
    {
        var json = In(typing.ChannelId, world);
        json["user_id"] = Snowflakes.Text(typing.UserId);
        json["timestamp"] = typing.At.ToUnixTimeSeconds();
        if (json.ContainsKey("guild_id") && world.FindMember(typing.UserId) is { } member)
            json["member"] = PersonJson.Member(member);
        session.Send("TYPING_START", json);
    }

    private static JsonObject In(long channelId, SandboxWorld world)
    {
        var json = new JsonObject { ["channel_id"] = Snowflakes.Text(channelId) };
        AddGuild(json, channelId, world);
        return json;
    }
}
