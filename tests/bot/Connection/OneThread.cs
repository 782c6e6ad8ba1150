using Microsoft.Extensions.Time.Testing;

namespace DebateBot.Tests.Bot.Connection;

/// <summary>
/// Runs what waits for the clock and for nothing else: on one thread, and the clock moves only when nobody can go on without it. The same
/// work runs the same way each time, and no real time passes.
/// </summary>
internal sealed class OneThread : SynchronizationContext
{
    private const int MostSteps = 100_000;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly Queue<(SendOrPostCallback Callback, object? State)> ready = new();

    public static void Run(FakeTimeProvider clock, Func<Task> work)
    {
        var before = Current;
        var context = new OneThread();
        SetSynchronizationContext(context);
        try
        {
            context.Finish(clock, work());
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (ready)
            ready.Enqueue((d, state));
    }

    private void Finish(FakeTimeProvider clock, Task work)
    {
        for (var steps = 0; ; steps++)
        {
            while (TryTake(out var next))
                next.Callback(next.State);
            if (work.IsCompleted)
                break;
            if (steps == MostSteps)
                throw new TimeoutException($"It did not end in {MostSteps} steps of {Step.TotalSeconds} s.");
            clock.Advance(Step);
        }
        work.GetAwaiter().GetResult();
    }

    private bool TryTake(out (SendOrPostCallback Callback, object? State) next)
    {
        lock (ready)
            return ready.TryDequeue(out next);
    }
}
