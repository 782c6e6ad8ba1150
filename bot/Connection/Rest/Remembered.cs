using System.Collections.Concurrent;

namespace DebateBot.Connection.Rest;

/// <summary>What was asked for, for a minute, so that a burst of questions asks Discord once.</summary>
public sealed class Remembered<TKey, TValue>(TimeProvider time)
    where TKey : notnull
{
    private const int Many = 1000;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<TKey, (TValue Value, long At)> known = new();

    public async Task<TValue> GetAsync(TKey key, Func<Task<TValue>> askAsync)
    {
        if (known.TryGetValue(key, out var entry) && !IsOld(entry.At))
            return entry.Value;
        if (known.Count > Many)
            ForgetOld();
        var value = await askAsync();
        known[key] = (value, time.GetTimestamp());
        return value;
    }

    private bool IsOld(long at) => time.GetElapsedTime(at) >= Minute;

    private void ForgetOld()
    {
        foreach (var pair in known.Where(pair => IsOld(pair.Value.At)))
            known.TryRemove(pair);
    }
}
