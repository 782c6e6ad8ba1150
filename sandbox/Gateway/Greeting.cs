using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

/// <summary>How a session begins: READY, then the server as a whole.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway-events#ready</remarks>
internal static class Greeting
{
    public static void Send(GatewaySession session, SandboxWorld world)
    {
        session.Send("READY", Ready(session, world));
        if (IsMember(session, world) && session.Wants(Intents.Guilds))
            session.Send("GUILD_CREATE", Guild(session, world));
    }

    public static JsonObject Guild(GatewaySession session, SandboxWorld world)
    {
        var json = GuildJson.Of(world);
        var self = world.GetMember(session.BotId);
        // Without presences a bot is told only of itself, and asks for the others.
        var members = session.Wants(Intents.GuildPresences) ? world.Members : [self];
        json["joined_at"] = Times.Text(self.JoinedAt);
        json["large"] = false;
        json["unavailable"] = false;
        json["member_count"] = world.Members.Count;
        json["members"] = new JsonArray([.. members.Select(m => PersonJson.Member(m))]);
        json["channels"] = new JsonArray([.. world.AllChannels.Select(c => ChannelJson.Of(c, world, session.BotId))]);
        json["threads"] = new JsonArray([
            .. world.ActiveThreads(session.BotId).Select(t => ChannelJson.Of(t, world, session.BotId)),
        ]);
        foreach (
            var empty in new[]
            {
                "voice_states",
                "presences",
                "stage_instances",
                "guild_scheduled_events",
                "soundboard_sounds",
                "embedded_activities",
            }
        )
            json[empty] = new JsonArray();
        return json;
    }

    private static JsonObject Ready(GatewaySession session, SandboxWorld world)
    {
        var bot = world.GetMember(session.BotId);
        var guilds = new JsonArray();
        if (IsMember(session, world))
            guilds.Add((JsonNode)new JsonObject { ["id"] = Snowflakes.Text(world.Guild.Id), ["unavailable"] = true });
        return new JsonObject
        {
            ["v"] = 10,
            ["user"] = PersonJson.Self(bot),
            ["user_settings"] = new JsonObject(),
            ["session_type"] = "normal",
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = GatewayEndpoint.UrlOf(world),
            ["relationships"] = new JsonArray(),
            ["private_channels"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["guilds"] = guilds,
            ["guild_join_requests"] = new JsonArray(),
            ["geo_ordered_rtc_regions"] = new JsonArray(),
            ["shard"] = new JsonArray(session.Shard.Number, session.Shard.Count),
            ["application"] = new JsonObject
            {
                ["id"] = Snowflakes.Text(bot.Id),
                ["flags"] = ApplicationJson.Flags(bot),
            },
            ["_trace"] = new JsonArray("sandbox"),
        };
    }

    private static bool IsMember(GatewaySession session, SandboxWorld world) =>
        session.Shard.Has(world.Guild.Id) && world.FindMember(session.BotId) is not null;
}
