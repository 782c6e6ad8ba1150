namespace DebateBot.Sandbox.Gateway;

/// <summary>How much a client may send: 120 frames in 60 seconds.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway#rate-limiting</remarks>
internal sealed class SendBudget(TimeProvider time)
{
    private const int Most = 120;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);
    private readonly Queue<long> _sent = new();

    /// <returns>False when this one is too many.</returns>
    public bool TrySpend()
    {
        while (_sent.TryPeek(out long oldest) && time.GetElapsedTime(oldest) >= Window)
            _sent.Dequeue();
        _sent.Enqueue(time.GetTimestamp());
        return _sent.Count <= Most;
    }
}
