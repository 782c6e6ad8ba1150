namespace DebateBot.Connection.Gateway;

/// <summary>Tells Discord at its interval that the bot lives, and notices when Discord does not. https://discord.com/developers/docs/events/gateway#sending-heartbeats</summary>
/// <param name="interval">From hello.</param>
/// <param name="chance">0.0 to 1.0: the share of the interval before the first beat, so that bots do not beat in step.</param>
public sealed class Heartbeat(
    TimeSpan interval,
    double chance,
    Func<CancellationToken, Task> sendAsync,
    TimeProvider time
)
{
    private volatile TaskCompletionSource demanded = NewDemand();
    private volatile bool isAnswered = true;

    public void Answered() => isAnswered = true;

    /// <summary>Discord asks for a beat now.</summary>
    public void Demand() => demanded.TrySetResult();

    /// <summary>Beats until cancelled; returns when a beat stayed without answer for a whole interval.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var due = Task.Delay(interval * chance, time, cancellationToken);
        while (true)
        {
            var first = await Task.WhenAny(due, demanded.Task);
            cancellationToken.ThrowIfCancellationRequested();
            if (first == due)
            {
                if (!isAnswered)
                    return;
                isAnswered = false;
                due = Task.Delay(interval, time, cancellationToken);
            }
            else
            {
                demanded = NewDemand();
            }

            await sendAsync(cancellationToken);
        }
    }

    private static TaskCompletionSource NewDemand() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
