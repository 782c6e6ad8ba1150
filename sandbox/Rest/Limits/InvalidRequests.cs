using System.Globalization;

namespace DebateBot.Sandbox.Rest.Limits;

/// <summary>
/// Shuts this machine's bots out after too many answers of 401, 403 or 429, as Discord does an address: before the API,
/// and so without JSON and without the header that its own 429 has. A 429 of the scope "shared" does not count.
/// </summary>
/// <remarks>https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans</remarks>
internal sealed class InvalidRequests(RequestDelegate next, Buckets buckets, SandboxSettings settings)
{
    private const string Key = "invalid requests";
    private const int Most = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public async Task InvokeAsync(HttpContext context)
    {
        bool isApi = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        if (!isApi || settings.Limits == "off" || Caller.Find(context) is { Member.IsBot: false })
        {
            await next(context);
            return;
        }

        if (buckets.LeftOf(Key) is { IsWithin: false } shut)
        {
            await ShutOutAsync(context, shut.ResetAfter);
            return;
        }

        await next(context);
        if (Counts(context.Response))
            buckets.Take(Key, Most, Window);
    }

    private static bool Counts(HttpResponse response) =>
        response.StatusCode switch
        {
            StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => true,
            StatusCodes.Status429TooManyRequests => response.Headers["X-RateLimit-Scope"] != "shared",
            _ => false,
        };

    private static Task ShutOutAsync(HttpContext context, TimeSpan wait)
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync("error code: 1015", context.RequestAborted);
    }
}
