namespace DebateBot.Sandbox.World;

/// <summary>The time of the world: the machine's, moved by an offset while old messages are written.</summary>
public sealed class WorldClock(TimeProvider machine) : TimeProvider
{
    /// <summary>Added to the machine's time; negative writes the past. Timers are not moved.</summary>
    public TimeSpan Offset { get; set; }

    public override TimeZoneInfo LocalTimeZone => machine.LocalTimeZone;

    public override long TimestampFrequency => machine.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow() + Offset;

    public override long GetTimestamp() => machine.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        machine.CreateTimer(callback, state, dueTime, period);
}
