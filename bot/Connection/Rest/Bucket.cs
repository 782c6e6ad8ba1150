namespace DebateBot.Connection.Rest;

/// <summary>
/// One limit of Discord's, for one channel, server or webhook: so many requests in each window of time. Until the first answer says how many
/// and how long, only one request is let through at a time.
/// </summary>
public sealed class Bucket(TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly Lock state = new();
    private int window;
    private int left = 1;
    private int underWay;
    private int limit = 1;
    private bool isKnown;
    private bool isUnlimited;
    private bool isFresh; // a window without answer yet, whose end is therefore unknown
    private DateTimeOffset end;
    private DateTimeOffset blockedUntil;
    private TaskCompletionSource changed = NewSignal();

    public bool IsIdle
    {
        get
        {
            lock (state)
                return underWay == 0 && turn.CurrentCount == 1 && time.GetUtcNow() >= Later(end, blockedUntil);
        }
    }

    /// <summary>Waits for a turn; first come, first served.</summary>
    /// <returns>The window it was let through in.</returns>
    public async Task<int> EnterAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            while (!TryEnter(out var wait))
                await wait.WaitAsync(cancellationToken);
            return window;
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
            isFresh &= underWay > 0; // nobody is left to tell the window's end
            Signal();
        }
    }

    /// <summary>The answer named no limit: there is nothing to wait for.</summary>
    public void LearnNoLimit()
    {
        lock (state)
        {
            isUnlimited = !isKnown;
            Signal();
        }
    }

    /// <summary>What an answer's headers said. Answers overtake each other: the lowest count is the newest, and an earlier window is over.</summary>
    /// <param name="sentIn">The window the request was let through in; null when that was in front of another bucket.</param>
    public void Learn(int? sentIn, int newLimit, int remaining, TimeSpan resetAfter)
    {
        lock (state)
        {
            if (isKnown && sentIn < window)
                return;
            left = isKnown ? Math.Min(left, remaining) : remaining - Math.Max(0, underWay - 1);
            limit = Math.Max(1, newLimit);
            end = Later(end, time.GetUtcNow() + resetAfter);
            isKnown = true;
            isFresh = false;
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
            if (isKnown && !isFresh && now >= end)
                OpenWindow();
            var isSpent = isKnown ? left <= 0 : !isUnlimited && underWay > 0;
            wait =
                now < blockedUntil ? Task.Delay(blockedUntil - now, time, CancellationToken.None)
                : isSpent && now < end ? Task.Delay(end - now, time, CancellationToken.None)
                : isSpent ? changed.Task
                : Task.CompletedTask;
            if (!wait.IsCompleted)
                return false;
            left--;
            underWay++;
            return true;
        }
    }

    /// <summary>What is still under way may be counted by Discord in this window or in the one before.</summary>
    private void OpenWindow()
    {
        window++;
        left = limit - underWay;
        isFresh = true;
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
