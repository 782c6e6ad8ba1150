using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace DebateBot.Connection.Rest;

/// <summary>All limits the bot knows of: each route's bucket, and the one over all of them.</summary>
public sealed class RateLimits(IOptions<DiscordSettings> settings, TimeProvider time) : IDisposable
{
    private const int ManyBuckets = 1000;
    private readonly ConcurrentDictionary<string, string> bucketOfTemplate = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Bucket, string Major), Bucket> buckets = new();
    private readonly RateWindow perSecond = new(settings.Value.RequestsPerSecond, TimeSpan.FromSeconds(1), time);
    private readonly Pause everything = new(time);

    /// <summary>Routes that Discord counts together share one, as soon as an answer has told its name.</summary>
    public Bucket BucketOf(ApiRoute route)
    {
        if (buckets.Count > ManyBuckets)
            ForgetIdle();
        var name = bucketOfTemplate.GetValueOrDefault(route.Template, route.Template);
        return buckets.GetOrAdd((name, route.Major), _ => new(time));
    }

    public async Task EnterAsync(ApiRoute route, CancellationToken cancellationToken)
    {
        if (route.AnswersInteraction)
            return;
        await everything.PassAsync(cancellationToken);
        await perSecond.PassAsync(cancellationToken);
    }

    /// <param name="entered">The bucket the request was let through by, in its window.</param>
    public void Learn(ApiRoute route, HttpResponseMessage response, Bucket entered, int window)
    {
        if (RateLimitHeaders.Bucket(response) is { } name)
            bucketOfTemplate[route.Template] = name;
        var bucket = BucketOf(route);
        if (RateLimitHeaders.Limits(response) is var (limit, remaining, resetAfter))
            bucket.Learn(bucket == entered ? window : null, limit, remaining, resetAfter);
        else
            bucket.LearnNoLimit();
    }

    public void BlockEverything(TimeSpan span) => everything.AtLeast(span);

    /// <summary>An answered interaction leaves a bucket behind that nobody asks for again.</summary>
    private void ForgetIdle()
    {
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.IsIdle)
                buckets.TryRemove(new(key, bucket));
        }
    }

    public void Dispose() => perSecond.Dispose();
}
