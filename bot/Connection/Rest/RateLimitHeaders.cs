using System.Globalization;
using System.Text.Json;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Rest;

/// <summary>What Discord says about its limits. https://discord.com/developers/docs/topics/rate-limits#header-format</summary>
public static class RateLimitHeaders
{
    /// <summary>Where a 429 does not say how long.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(5);

    public static string? Bucket(HttpResponseMessage response) => Text(response, "X-RateLimit-Bucket");

    /// <summary>Null where the route has none.</summary>
    public static (int Limit, int Remaining, TimeSpan ResetAfter)? Limits(HttpResponseMessage response) =>
        Number(response, "X-RateLimit-Limit") is { } limit
        && Number(response, "X-RateLimit-Remaining") is { } remaining
        && Number(response, "X-RateLimit-Reset-After") is { } resetAfter
            ? ((int)limit, (int)remaining, TimeSpan.FromSeconds(resetAfter))
            : null;

    /// <summary>The resource's own limit, which everybody shares: not the bot's fault.</summary>
    public static bool IsShared(HttpResponseMessage response) => Text(response, "X-RateLimit-Scope") == "shared";

    /// <summary>The limit over all routes; a 429 of a proxy in front of the API, which is not JSON, also stops everything.</summary>
    public static bool IsGlobal(HttpResponseMessage response) =>
        Text(response, "X-RateLimit-Scope") == "global"
        || response.Headers.Contains("X-RateLimit-Global")
        || (Text(response, "X-RateLimit-Scope") is null && Bucket(response) is null);

    /// <summary>The body's figure has decimals, the header is rounded up.</summary>
    public static async Task<TimeSpan> RetryAfterAsync(
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var error = JsonSerializer.Deserialize(body, DiscordJson.Default.ErrorPayload);
            if (error?.RetryAfter is { } seconds and >= 0 and < int.MaxValue)
                return TimeSpan.FromSeconds(seconds);
        }
        catch (JsonException)
        {
            // not Discord's own answer: the header is all there is
        }

        return response.Headers.RetryAfter?.Delta ?? Usual;
    }

    private static double? Number(HttpResponseMessage response, string name) =>
        double.TryParse(Text(response, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and < int.MaxValue
            ? number
            : null;

    private static string? Text(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.First() : null;
}
