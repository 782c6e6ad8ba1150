namespace DebateBot.Sandbox.Rest;

/// <summary>Refuses what another site's page, or another name for this machine, sends here.</summary>
internal sealed class LoopbackOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        bool isOurs = IsLoopback(request.Host.Host) && request.Headers.Origin.All(IsOwnOrigin);
        if (isOurs && IsLocal(context))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("The sandbox answers this machine only.", context.RequestAborted);
    }

    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is not { } address || System.Net.IPAddress.IsLoopback(address);

    private static bool IsOwnOrigin(string? origin) =>
        origin is null || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && IsLoopback(from.Host));

    private static bool IsLoopback(string host) => host is "127.0.0.1" or "localhost" or "[::1]" or "::1";
}
