using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

/// <summary>Answers a request for members: all, those of a name, or those of some ids.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway-events#request-guild-members</remarks>
internal static class MemberChunks
{
    private const int ChunkSize = 1000;
    private const int MostByIds = 100;

    public static void Send(JsonElement asked, GatewaySession session, SandboxWorld world)
    {
        if (asked.Id("guild_id") != world.Guild.Id)
            return;
        List<long> ids = Ids(asked);
        var found = ids.Count > 0 ? world.Members.Where(m => ids.Contains(m.Id)) : ByName(asked, session, world);
        var chunks = found.Chunk(ChunkSize).ToList();
        if (chunks.Count == 0)
            chunks.Add([]);
        for (int i = 0; i < chunks.Count; i++)
        {
            var json = new JsonObject
            {
                ["guild_id"] = Snowflakes.Text(world.Guild.Id),
                ["members"] = new JsonArray([.. chunks[i].Select(m => PersonJson.Member(m))]),
                ["chunk_index"] = i,
                ["chunk_count"] = chunks.Count,
                ["not_found"] = new JsonArray([
                    .. ids.Where(id => world.FindMember(id) is null).Select(id => (JsonNode)Snowflakes.Text(id)),
                ]),
            };
            if (asked.Flag("presences") == true)
                json["presences"] = new JsonArray();
            if (asked.Text("nonce") is { } nonce)
                json["nonce"] = nonce;
            session.Send("GUILD_MEMBERS_CHUNK", json);
        }
    }

    /// <summary>The whole list needs the intent for members.</summary>
    private static IEnumerable<Member> ByName(JsonElement asked, GatewaySession session, SandboxWorld world)
    {
        var query = asked.Text("query") ?? "";
        int limit = (int)(asked.Number("limit") ?? 0);
        bool isAll = query.Length == 0 && limit == 0;
        if (isAll)
            return session.Wants(Intents.GuildMembers) ? world.Members : [];
        return world
            .Members.Where(m => m.ShownName.StartsWith(query, StringComparison.OrdinalIgnoreCase))
            .Take(limit is > 0 and <= MostByIds ? limit : MostByIds);
    }

    private static List<long> Ids(JsonElement asked) =>
        asked.Id("user_ids") is { } one
            ? [one]
            : [.. asked.List("user_ids").Select(id => id.AsId()).OfType<long>().Take(MostByIds)];
}
