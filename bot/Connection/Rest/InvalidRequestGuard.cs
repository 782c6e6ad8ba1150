using System.Net;

namespace DebateBot.Connection.Rest;

/// <summary>
/// Discord bans an address after 10,000 refused requests (401, 403, 429) in 10 minutes. Half of that is far more than anything but a bug
/// causes, and nothing is sent any more until it has passed.
/// </summary>
/// <remarks>https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans</remarks>
public sealed class InvalidRequestGuard(TimeProvider time, ILogger<InvalidRequestGuard> log)
{
    private const int Most = 5000;
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);
    private readonly Queue<long> refused = new();
    private readonly Lock counting = new();

    /// <exception cref="HttpRequestException">Too many were refused.</exception>
    public void Check()
    {
        lock (counting)
        {
            while (refused.TryPeek(out var first) && time.GetElapsedTime(first) >= Span)
                refused.Dequeue();
            if (refused.Count >= Most)
                throw new HttpRequestException(
                    "Discord refused too many requests; none is sent for some minutes.",
                    inner: null,
                    HttpStatusCode.TooManyRequests
                );
        }
    }

    public void Count(HttpResponseMessage response)
    {
        var counts = response.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => true,
            HttpStatusCode.TooManyRequests => !RateLimitHeaders.IsShared(response),
            _ => false,
        };
        if (!counts)
            return;
        lock (counting)
        {
            refused.Enqueue(time.GetTimestamp());
            if (refused.Count == Most)
                log.LogError("Discord refused {Count} requests in {Span}: sending pauses to avoid a ban", Most, Span);
        }
    }
}
