using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Faults;

/// <summary>Passes changes on as they should come, or twice, or in the wrong order.</summary>
internal sealed class FaultyEvents : IDisposable
{
    /// <summary>How long a change waits to be overtaken.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);
    private readonly SandboxWorld _world;
    private readonly FaultSwitch _faults;
    private readonly Action<WorldChange> _tell;
    private readonly ITimer _release;
    private WorldChange? _held;

    public FaultyEvents(SandboxWorld world, FaultSwitch faults, Action<WorldChange> tell)
    {
        (_world, _faults, _tell) = (world, faults, tell);
        _release = world.Clock.CreateTimer(
            _ => world.Locked(Release),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
    }

    /// <summary>Called inside the world's lock.</summary>
    public void Hear(WorldChange change)
    {
        bool isMessage = change is MessagePosted or MessageChanged or MessagesRemoved;
        if (isMessage && _held is null && _faults.Take<ReorderedEvents>() is not null)
        {
            _held = change;
            _release.Change(Longest, Timeout.InfiniteTimeSpan);
            return;
        }

        Tell(change);
        if (isMessage)
            Release();
    }

    public void Dispose() => _release.Dispose();

    private bool Release()
    {
        if (_held is not { } late)
            return false;
        _held = null;
        Tell(late);
        return true;
    }

    private void Tell(WorldChange change)
    {
        _tell(change);
        if (_faults.Take<DuplicateEvents>() is not null)
            _tell(change);
    }
}
