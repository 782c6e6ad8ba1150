using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <remarks>https://discord.com/developers/docs/resources/application</remarks>
internal static class ApplicationRoutes
{
    public static void MapApplications(this RouteGroupBuilder api)
    {
        api.MapGet("/applications/@me", Get);
        api.MapPatch("/applications/@me", Get);
        api.MapGet("/oauth2/applications/@me", Get);
        api.MapGet(
            "/applications/{applicationId}/emojis",
            (Caller _) => new JsonObject { ["items"] = new JsonArray() }
        );
    }

    private static JsonObject Get(Caller caller, SandboxWorld world)
    {
        caller.RequireBot();
        return ApplicationJson.Of(caller.Member, world);
    }
}
