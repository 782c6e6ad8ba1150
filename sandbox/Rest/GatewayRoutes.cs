using System.Text.Json.Nodes;
using DebateBot.Sandbox.Gateway;
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

    private static JsonObject Get(SandboxWorld world) => new() { ["url"] = GatewayEndpoint.UrlOf(world) };

    private static JsonObject GetForBot(Caller caller, SandboxWorld world, SessionStarts starts)
    {
        caller.RequireBot();
        var (remaining, resetAfter) = starts.Left(caller.Id);
        return new JsonObject
        {
            ["url"] = GatewayEndpoint.UrlOf(world),
            ["shards"] = 1,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = SessionStarts.MostADay,
                ["remaining"] = remaining,
                ["reset_after"] = (long)resetAfter.TotalMilliseconds,
                ["max_concurrency"] = 1,
            },
        };
    }
}
