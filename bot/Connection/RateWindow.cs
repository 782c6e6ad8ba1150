namespace DebateBot.Connection;

/// <summary>At most <paramref name="count"/> passes in any span of <paramref name="span"/>, in order of arrival.</summary>
/// <remarks>
/// It remembers when the last ones passed, so the limit holds in every window, wherever the other side lets its own begin. A bucket of
/// tokens that fills steadily would let up to twice the count pass in one window after a rest.
/// </remarks>
public sealed class RateWindow(int count, TimeSpan span, TimeProvider time) : IDisposable
{
    private readonly Queue<long> passed = new(count);
    private readonly SemaphoreSlim turn = new(1);

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (passed.Count == count)
            {
                var left = span - time.GetElapsedTime(passed.Peek());
                if (left > TimeSpan.Zero)
                    await Task.Delay(left, time, cancellationToken);
                passed.Dequeue();
            }

            passed.Enqueue(time.GetTimestamp());
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
