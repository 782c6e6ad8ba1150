using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

internal static partial class Events
{
    private static void SendMember(WorldChange change, GatewaySession session, SandboxWorld world)
    {
        if (!session.Shard.Has(world.Guild.Id))
            return;
        bool hearsServer = session.Wants(Intents.Guilds);
        bool hearsMembers = session.Wants(Intents.GuildMembers);
        switch (change)
        {
            case MemberJoined { Member: var self } when self.Id == session.BotId && hearsServer:
                session.Send("GUILD_CREATE", Greeting.Guild(session, world));
                break;
            case MemberJoined { Member: var member } when hearsMembers:
                session.Send("GUILD_MEMBER_ADD", Member(member, world));
                break;
            case MemberChanged { Member: var member } when hearsMembers || (member.Id == session.BotId && hearsServer):
                session.Send("GUILD_MEMBER_UPDATE", Member(member, world));
                break;
            case MemberLeft { Member: var self } when self.Id == session.BotId && hearsServer:
                session.Send("GUILD_DELETE", new JsonObject { ["id"] = Snowflakes.Text(world.Guild.Id) });
                break;
            case MemberLeft { Member: var member } when hearsMembers:
                var left = InServer(world);
                left["user"] = PersonJson.User(member);
                session.Send("GUILD_MEMBER_REMOVE", left);
                break;
            case RoleCreated { Role: var role } when hearsServer:
                session.Send("GUILD_ROLE_CREATE", Role(role, world));
                break;
            case RoleChanged { Role: var role } when hearsServer:
                session.Send("GUILD_ROLE_UPDATE", Role(role, world));
                break;
        }
    }

    private static JsonObject Member(Member member, SandboxWorld world)
    {
        var json = PersonJson.Member(member);
        json["guild_id"] = Snowflakes.Text(world.Guild.Id);
        return json;
    }

    private static JsonObject Role(Role role, SandboxWorld world)
    {
        var json = InServer(world);
        json["role"] = PersonJson.Role(role);
        return json;
    }

    private static JsonObject InServer(SandboxWorld world) => new() { ["guild_id"] = Snowflakes.Text(world.Guild.Id) };
}
