using System.Globalization;
using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.Rest.Limits;

/// <remarks>https://discord.com/developers/docs/topics/rate-limits#header-format</remarks>
internal static class RateLimitHeaders
{
    private const string Prefix = "X-RateLimit-";

    public static void Write(HttpResponse response, RouteLimit limit, BucketState state, TimeProvider time)
    {
        var resets = time.GetUtcNow() + state.ResetAfter;
        Set("Limit", limit.Most.ToString(CultureInfo.InvariantCulture));
        Set("Remaining", state.Remaining.ToString(CultureInfo.InvariantCulture));
        Set("Reset", Seconds(resets - DateTimeOffset.UnixEpoch));
        Set("Reset-After", Seconds(state.ResetAfter));
        Set("Bucket", limit.Hash);

        void Set(string name, string value) => response.Headers[Prefix + name] = value;
    }

    /// <param name="scope">user, global or shared.</param>
    public static Task RefuseAsync(HttpContext context, TimeSpan retryAfter, string scope)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers[Prefix + "Scope"] = scope;
        response.Headers.Via = "1.1 google"; // clients take a 429 without it for one that Cloudflare sent before Discord
        if (scope == "global")
            response.Headers[Prefix + "Global"] = "true";
        response.Headers.RetryAfter = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var json = new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = Math.Ceiling(retryAfter.TotalMilliseconds) / 1000,
            ["global"] = scope == "global",
        };
        return new JsonAnswer(json, response.StatusCode).ExecuteAsync(context);
    }

    /// <summary>With milliseconds, rounded up: who waits that long is not early.</summary>
    private static string Seconds(TimeSpan time) =>
        (Math.Ceiling(time.TotalMilliseconds) / 1000).ToString("0.000", CultureInfo.InvariantCulture);
}
