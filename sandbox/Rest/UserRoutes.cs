using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <remarks>https://discord.com/developers/docs/resources/user</remarks>
internal static class UserRoutes
{
    public static void MapUsers(this RouteGroupBuilder api)
    {
        api.MapGet("/users/@me", (Caller caller) => PersonJson.Self(caller.Member));
        api.MapPatch("/users/@me", (Caller caller) => PersonJson.Self(caller.Member));
        api.MapGet("/users/@me/guilds", Guilds);
        api.MapGet("/users/@me/channels", (Caller _) => new JsonArray());
        api.MapPost("/users/@me/channels", OpenDirect);
        api.MapGet("/users/{userId}", Get);
        api.MapGet("/voice/regions", (Caller _) => new JsonArray());
        api.MapGet("/sticker-packs", (Caller _) => new JsonObject { ["sticker_packs"] = new JsonArray() });
    }

    private static JsonArray Guilds(Caller caller, SandboxWorld world) => [GuildJson.Partial(world, caller.Id)];

    private static JsonObject OpenDirect(Caller caller, RequestBody body, SandboxWorld world)
    {
        var other =
            body.Json.Id("recipient_id")
            ?? throw Refused.Form("recipient_id", "BASE_TYPE_REQUIRED", "This field is required");
        return ChannelJson.Of(world.OpenDirect(caller.Id, other), world, caller.Id);
    }

    private static JsonObject Get(Caller caller, long userId, SandboxWorld world) =>
        PersonJson.User(world.FindMember(userId) ?? throw Refused.Unknown("User"));
}
