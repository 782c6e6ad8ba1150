using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <remarks>https://discord.com/developers/docs/events/gateway#get-gateway-bot</remarks>
internal static class GatewayRoutes
{
    public static void MapGateway(this RouteGroupBuilder api)
    {
        api.MapGet("/gateway", Get);
        api.MapGet("/gateway/bot", GetForBot);
    }

    public static string UrlOf(SandboxWorld world) => $"ws://{world.Address.Authority}/gateway";

    private static JsonObject Get(SandboxWorld world) => new() { ["url"] = UrlOf(world) };

    private static JsonObject GetForBot(Caller caller, SandboxWorld world)
    {
        caller.RequireBot();
        return new JsonObject
        {
            ["url"] = UrlOf(world),
            ["shards"] = 1,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = 1000,
                ["remaining"] = 1000,
                ["reset_after"] = 86_400_000,
                ["max_concurrency"] = 1,
            },
        };
    }
}
