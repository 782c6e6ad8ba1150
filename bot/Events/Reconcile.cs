using DebateBot.Core.Comments;
using DebateBot.Hosting;

namespace DebateBot.Events;

/// <summary>Closes gaps in the record: where something may have been missed, the thread's history is compared with it.</summary>
public sealed class Reconcile(
    GapFinder gaps,
    Comparison comparison,
    Readiness readiness,
    TimeProvider time,
    ILogger<Reconcile> log
) : BackgroundService
{
    private const int MostPatience = 30;
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(10);

    /// <summary>A gap that the last run of the program left is closed too, once whatever changes behind the comparison is heard.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WhenHearing.WaitAsync(stoppingToken);
        await gaps.Found.WorkAsync(CloseAllAsync, BeforeNextTry, MostPatience, time, stoppingToken);
    }

    /// <returns>Whether none is left that could be closed by trying again.</returns>
    private async Task<bool> CloseAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            var areClosed = true;
            foreach (var gap in await gaps.AllAsync(cancellationToken))
                areClosed &= await CloseAsync(gap, cancellationToken);
            return areClosed;
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogError(reason, "What was missed cannot be looked up; trying again");
            return false;
        }
    }

    private async Task<bool> CloseAsync(OpenGap gap, CancellationToken cancellationToken)
    {
        try
        {
            await comparison.RunAsync(gap, cancellationToken);
            return await gaps.CloseAsync(gap, cancellationToken);
        }
        catch (Exception reason) when (!reason.IsStop(cancellationToken))
        {
            log.LogWarning(reason, "Thread {Thread} could not be compared with the record; trying again", gap.ThreadId);
            return false;
        }
    }
}
