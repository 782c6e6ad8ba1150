namespace DebateBot.Sandbox.Rest.Limits;

/// <summary>Counts within windows; one begins with the first request after the last one ended.</summary>
internal sealed class Bucket(TimeProvider time, int most, TimeSpan window)
{
    private readonly Lock _lock = new();
    private long _began;
    private int _used;

    /// <returns>Whether the request is within the limit, and how the bucket stands after it.</returns>
    public BucketState Take()
    {
        lock (_lock)
        {
            var left = _used == 0 ? TimeSpan.Zero : window - time.GetElapsedTime(_began);
            if (left <= TimeSpan.Zero)
                (_began, _used, left) = (time.GetTimestamp(), 0, window);
            bool isWithin = _used < most;
            if (isWithin)
                _used++;
            return new BucketState(isWithin, most - _used, left);
        }
    }

    /// <summary>Whether one more would be within the limit.</summary>
    public BucketState Left
    {
        get
        {
            lock (_lock)
            {
                var left = window - time.GetElapsedTime(_began);
                bool isFresh = _used == 0 || left <= TimeSpan.Zero;
                return isFresh
                    ? new BucketState(true, most, window)
                    : new BucketState(_used < most, most - _used, left);
            }
        }
    }

    public bool IsOver
    {
        get
        {
            lock (_lock)
                return time.GetElapsedTime(_began) > window;
        }
    }
}

/// <param name="ResetAfter">Until the window ends.</param>
internal readonly record struct BucketState(bool IsWithin, int Remaining, TimeSpan ResetAfter);
