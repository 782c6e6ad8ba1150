namespace DebateBot.Hosting;

/// <summary>When the bot can be used: it hears what is said, and members find its commands.</summary>
public sealed class Readiness
{
    private readonly TaskCompletionSource hears = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource isFound = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is said from now on arrives.</summary>
    public Task WhenHearing => hears.Task;

    public Task WhenReady => Task.WhenAll(hears.Task, isFound.Task);

    /// <summary>A server is there, and everything said in it arrives.</summary>
    public void Hears() => hears.TrySetResult();

    /// <summary>The commands are registered.</summary>
    public void IsFound() => isFound.TrySetResult();
}
