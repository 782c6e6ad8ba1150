namespace DebateBot.Sandbox.World;

/// <summary>An interaction while its token lives.</summary>
internal sealed class PendingInteraction(Interaction asked)
{
    /// <summary>The bot must respond first within this time, or the member reads that it did not.</summary>
    public static readonly TimeSpan FirstResponse = TimeSpan.FromSeconds(3);

    /// <summary>Follow-ups and edits after the first response.</summary>
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    private readonly TaskCompletionSource<InteractionAnswer> _first = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public Interaction Asked { get; } = asked;

    public InteractionAnswer? Answer { get; private set; }

    /// <summary>The first response's message; follow-ups come after it.</summary>
    public long? OriginalId { get; set; }

    public Task<InteractionAnswer> First => _first.Task;

    public void Complete(InteractionAnswer answer)
    {
        Answer = answer;
        _first.TrySetResult(answer);
    }
}
