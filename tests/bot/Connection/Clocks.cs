using Microsoft.Extensions.Time.Testing;

namespace DebateBot.Tests.Bot.Connection;

internal static class Clocks
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    /// <summary>Real time for each step, so that what a step woke has acted before the next one, also on a busy machine.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(10);

    /// <summary>Lets pass second after second until it happened: whoever waits in between goes on as in real time, only sooner.</summary>
    public static async Task<T> AdvanceUntilAsync<T>(this FakeTimeProvider clock, Task<T> happened)
    {
        await clock.AdvanceUntilAsync((Task)happened);
        return await happened;
    }

    public static async Task AdvanceUntilAsync(this FakeTimeProvider clock, Task happened)
    {
        while (!happened.IsCompleted)
        {
            clock.Advance(Step);
            await Task.WhenAny(happened, Task.Delay(Settling, CancellationToken.None));
        }

        await happened;
    }
}
