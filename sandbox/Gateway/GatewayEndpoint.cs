using DebateBot.Sandbox.Faults;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

/// <remarks>https://discord.com/developers/docs/events/gateway#connecting</remarks>
internal static class GatewayEndpoint
{
    public static IServiceCollection AddGateway(this IServiceCollection services) =>
        services.AddSingleton<SessionStarts>().AddSingleton<GatewaySessions>();

    public static void MapGateway(this WebApplication app) => app.MapGet("/gateway", ConnectAsync);

    public static string UrlOf(SandboxWorld world) => $"ws://{world.Address.Authority}/gateway";

    private static async Task ConnectAsync(
        HttpContext context,
        SandboxWorld world,
        GatewaySessions sessions,
        IHostApplicationLifetime life,
        string? v,
        string? encoding,
        string? compress
    )
    {
        if (!context.WebSockets.IsWebSocketRequest)
            throw new Refused(426, 0, "426: Upgrade Required");
        if (sessions.Faults.Take<Outage>() is not null)
            throw new Refused(503, 0, "503: Service Unavailable");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var connection = new GatewayConnection(socket, world, sessions, context.RequestAborted);
        await using var ending = life.ApplicationStopping.Register(() => connection.Close(CloseCode.GoingAway));
        if (v is not (null or "10"))
            connection.Close(CloseCode.InvalidVersion);
        else if (encoding is not (null or "json") || compress is not (null or "" or "zlib-stream"))
            connection.Close(CloseCode.DecodeError);
        await connection.RunAsync(compress == "zlib-stream");
    }
}
