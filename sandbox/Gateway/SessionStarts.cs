using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

/// <summary>How often a bot may sign in: one session in five seconds, a thousand a day.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway#session-start-limit-object</remarks>
internal sealed class SessionStarts(SandboxWorld world, SandboxSettings settings)
{
    public const int MostADay = 1000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Queue<long>> _starts = [];

    /// <returns>False when the bot signs in too soon after the last time, or too often.</returns>
    public bool TryStart(long botId)
    {
        if (settings.Limits == "off")
            return true;
        lock (_lock)
        {
            var starts = Of(botId);
            bool isTooSoon = starts.Count > 0 && world.Clock.GetElapsedTime(starts.Last()) < Pause;
            if (isTooSoon || starts.Count >= MostADay)
                return false;
            starts.Enqueue(world.Clock.GetTimestamp());
            return true;
        }
    }

    /// <summary>What is left today, and when the first one of it is forgotten.</summary>
    public (int Remaining, TimeSpan ResetAfter) Left(long botId)
    {
        lock (_lock)
        {
            var starts = Of(botId);
            var reset = starts.TryPeek(out long first) ? Day - world.Clock.GetElapsedTime(first) : TimeSpan.Zero;
            return (MostADay - starts.Count, reset);
        }
    }

    private Queue<long> Of(long botId)
    {
        if (!_starts.TryGetValue(botId, out var starts))
            _starts[botId] = starts = new Queue<long>();
        while (starts.TryPeek(out long oldest) && world.Clock.GetElapsedTime(oldest) >= Day)
            starts.Dequeue();
        return starts;
    }
}
