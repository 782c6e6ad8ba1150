namespace DebateBot.Connection.Rest;

/// <summary>
/// One limit of Discord's, for one channel, server or webhook: how many requests are left, and when it is full again. Until the first answer
/// says so only one request is let through at a time.
/// </summary>
public sealed class Bucket(TimeProvider time) : IDisposable
{
    /// <summary>How much two answers may differ on when one and the same window ends.</summary>
    private static readonly TimeSpan Jitter = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim turn = new(1);
    private readonly Lock state = new();
    private int left = 1;
    private int underWay;
    private bool isKnown;
    private bool isUnlimited;
    private int limit = 1;
    private DateTimeOffset fullAt;
    private DateTimeOffset blockedUntil;
    private TaskCompletionSource changed = NewSignal();

    public bool IsIdle
    {
        get
        {
            lock (state)
                return underWay == 0 && turn.CurrentCount == 1 && time.GetUtcNow() >= Later(fullAt, blockedUntil);
        }
    }

    /// <summary>Waits for a turn; first come, first served.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            while (!TryEnter(out var wait))
                await wait.WaitAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The answer is here, whatever it was.</summary>
    public void Leave()
    {
        lock (state)
        {
            underWay--;
            Signal();
        }
    }

    /// <summary>The answer named no limit: there is nothing to wait for.</summary>
    public void LearnNoLimit()
    {
        lock (state)
        {
            if (isKnown)
                return;
            isUnlimited = true;
            Signal();
        }
    }

    /// <summary>What an answer's headers said. Within one window answers may overtake each other: the lowest count is the newest.</summary>
    public void Learn(int newLimit, int remaining, TimeSpan resetAfter)
    {
        lock (state)
        {
            var at = time.GetUtcNow() + resetAfter;
            var isSameWindow = isKnown && at <= fullAt + Jitter;
            left = isSameWindow ? Math.Min(left, remaining) : remaining - Math.Max(0, underWay - 1);
            isKnown = true;
            limit = Math.Max(1, newLimit);
            fullAt = Later(at, fullAt);
            Signal();
        }
    }

    public void BlockFor(TimeSpan span)
    {
        lock (state)
        {
            blockedUntil = Later(blockedUntil, time.GetUtcNow() + span);
            Signal();
        }
    }

    /// <param name="wait">What to wait for before trying again.</param>
    private bool TryEnter(out Task wait)
    {
        lock (state)
        {
            var now = time.GetUtcNow();
            if (isKnown && now >= fullAt)
                left = limit - underWay;
            wait =
                now < blockedUntil ? Task.Delay(blockedUntil - now, time, CancellationToken.None)
                : isKnown && left <= 0 && now < fullAt ? Task.Delay(fullAt - now, time, CancellationToken.None)
                : (isKnown && left <= 0) || (!isKnown && !isUnlimited && underWay > 0) ? changed.Task
                : Task.CompletedTask;
            if (!wait.IsCompleted)
                return false;
            left--;
            underWay++;
            return true;
        }
    }

    private void Signal()
    {
        changed.TrySetResult();
        changed = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    public void Dispose() => turn.Dispose();
}
