using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest.Guilds;

/// <remarks>https://discord.com/developers/docs/resources/guild#get-guild-roles</remarks>
internal static class RoleRoutes
{
    public static void MapRoles(this RouteGroupBuilder api)
    {
        var roles = api.MapGuild().MapGroup("/roles");
        roles.MapGet("", List);
        roles.MapGet("/{roleId}", Get);
    }

    private static JsonArray List(Caller caller, SandboxWorld world) => new([.. world.Roles.Select(PersonJson.Role)]);

    private static JsonObject Get(Caller caller, long roleId, SandboxWorld world) =>
        PersonJson.Role(world.Roles.FirstOrDefault(role => role.Id == roleId) ?? throw Refused.Unknown("Role"));
}
