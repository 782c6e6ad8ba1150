using System.Threading.Channels;

namespace DebateBot.Core;

/// <summary>Wakes the one who waits for it. Set while nobody waits, however often, it is there for the next wait.</summary>
public sealed class Signal
{
    private readonly Channel<bool> set = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Set() => set.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await set.Reader.ReadAsync(cancellationToken);

    /// <summary>
    /// Works at once and whenever it is set, until cancelled. What did not succeed is tried again: after the pause, after twice the pause, and
    /// so on up to <paramref name="mostPauses"/> times the pause.
    /// </summary>
    /// <param name="tryAsync">Whether there is nothing left to try again.</param>
    public async Task WorkAsync(
        Func<CancellationToken, Task<bool>> tryAsync,
        TimeSpan pause,
        int mostPauses,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        for (var failures = 0; ; )
        {
            failures = await tryAsync(cancellationToken) ? 0 : Math.Min(failures + 1, mostPauses);
            await WaitAsync(failures == 0 ? Timeout.InfiniteTimeSpan : pause * failures, time, cancellationToken);
        }
    }

    /// <summary>Waits no longer than that.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // That was long enough.
        }
    }
}
