using DebateBot.Hosting;

namespace DebateBot.Connection;

/// <summary>Asking Discord, also while it or the network is away.</summary>
internal static class Reaching
{
    /// <summary>Asks until there is an answer, ever more slowly.</summary>
    /// <param name="isAway">What says that asking again may help; everything else is thrown.</param>
    public static async Task<T> UntilReachedAsync<T>(
        Func<CancellationToken, Task<T>> ask,
        Func<Exception, bool> isAway,
        TimeProvider time,
        ILogger log,
        CancellationToken cancellationToken
    )
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await ask(cancellationToken);
            }
            catch (Exception unreachable) when (isAway(unreachable) && !unreachable.IsStop(cancellationToken))
            {
                log.LogWarning("Discord cannot be reached: {Reason}", unreachable.Message);
                await Task.Delay(Backoff.After(failures, Random.Shared.NextDouble()), time, cancellationToken);
            }
        }
    }
}
