namespace DebateBot.Hosting;

internal static class Stopping
{
    /// <summary>Whether it only says that the work is to stop. A request that ran into its own time limit is cancelled too, and has failed.</summary>
    public static bool IsStop(this Exception reason, CancellationToken cancellationToken) =>
        reason is OperationCanceledException && cancellationToken.IsCancellationRequested;
}
