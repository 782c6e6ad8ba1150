using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest.Guilds;

/// <remarks>https://discord.com/developers/docs/resources/guild#get-guild-member</remarks>
internal static class MemberRoutes
{
    private const int MostListed = 1000;

    public static void MapMembers(this RouteGroupBuilder api)
    {
        var members = api.MapGuild().MapGroup("/members");
        members.MapGet("", List);
        members.MapGet("/search", Search);
        members.MapGet("/{userId}", Get);
        members.MapPatch("/@me", RenameSelf);
        members.MapPatch("/{userId}", Change);
        members.MapDelete("/{userId}", Kick);
        members.MapPut("/{userId}/roles/{roleId}", GiveRole);
        members.MapDelete("/{userId}/roles/{roleId}", TakeRole);
    }

    /// <summary>In order of their ids; a bot needs the intent for members.</summary>
    private static JsonArray List(Caller caller, SandboxWorld world, int? limit, long? after)
    {
        if (caller.Member is { IsBot: true, MayUsePrivilegedIntents: false })
            throw Refused.MissingAccess();
        var page = world.Members.Where(m => m.Id > (after ?? 0)).Take(PageSize.Of(limit, 1, 1, MostListed));
        return new JsonArray([.. page.Select(m => PersonJson.Member(m))]);
    }

    private static JsonArray Search(Caller caller, SandboxWorld world, string? query, int? limit)
    {
        if (string.IsNullOrEmpty(query))
            throw Refused.Form("query", "BASE_TYPE_REQUIRED", "This field is required");
        var found = world
            .Members.Where(m =>
                m.Username.StartsWith(query, StringComparison.OrdinalIgnoreCase)
                || m.ShownName.StartsWith(query, StringComparison.OrdinalIgnoreCase)
            )
            .Take(PageSize.Of(limit, 1, 1, MostListed));
        return new JsonArray([.. found.Select(m => PersonJson.Member(m))]);
    }

    private static JsonObject Get(Caller caller, long userId, SandboxWorld world) =>
        PersonJson.Member(world.GetMember(userId));

    private static JsonObject RenameSelf(Caller caller, RequestBody body, SandboxWorld world) =>
        PersonJson.Member(world.Rename(caller.Id, caller.Id, body.Json.Text("nick")));

    private static JsonObject Change(Caller caller, long userId, RequestBody body, SandboxWorld world)
    {
        var member = world.GetMember(userId);
        if (body.Json.Child("nick").ValueKind != JsonValueKind.Undefined)
            member = world.Rename(caller.Id, userId, body.Json.Text("nick"));
        if (body.Json.Has("roles"))
            member = world.SetRoles(caller.Id, userId, _ => body.Json.List("roles").Select(role => role.AsId() ?? 0));
        return PersonJson.Member(member);
    }

    private static NoContent Kick(Caller caller, long userId, SandboxWorld world)
    {
        world.Kick(caller.Id, userId);
        return TypedResults.NoContent();
    }

    private static NoContent GiveRole(Caller caller, long userId, long roleId, SandboxWorld world)
    {
        world.SetRoles(caller.Id, userId, roles => roles.Append(roleId));
        return TypedResults.NoContent();
    }

    private static NoContent TakeRole(Caller caller, long userId, long roleId, SandboxWorld world)
    {
        world.SetRoles(caller.Id, userId, roles => roles.Where(id => id != roleId));
        return TypedResults.NoContent();
    }
}
