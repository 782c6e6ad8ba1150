using System.Collections.Concurrent;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest.Limits;

/// <summary>All buckets in use, by who asks, for what, and where.</summary>
internal sealed class Buckets(SandboxWorld world)
{
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    public BucketState Take(string key, int most, TimeSpan window)
    {
        if (_buckets.Count > MostKept)
        {
            foreach (var (old, bucket) in _buckets)
            {
                if (bucket.IsOver)
                    _buckets.TryRemove(old, out _);
            }
        }

        return _buckets.GetOrAdd(key, _ => new Bucket(world.Clock, most, window)).Take();
    }

    /// <summary>How a bucket stands, without taking from it; null where nothing was taken yet.</summary>
    public BucketState? LeftOf(string key) => _buckets.GetValueOrDefault(key)?.Left;
}
