namespace DebateBot.Sandbox.World;

/// <summary>
/// One Discord server as the stand-in knows it: people, bots, channels, threads, messages. Every change is a method,
/// done under one lock and told once, in order, to all who <see cref="Follow"/>.
/// </summary>
/// <remarks>What is refused throws <see cref="Refused"/> with Discord's own code, for the page and REST alike.</remarks>
public sealed partial class SandboxWorld
{
    private readonly Lock _lock = new();
    private readonly WorldState _state;
    private readonly Snowflakes _ids;
    private readonly List<Follower> _followers = [];

    internal SandboxWorld(WorldClock clock, WorldState? saved = null)
    {
        Clock = clock;
        _ids = new Snowflakes(clock);
        _state = saved ?? FirstWorld.Create(clock, _ids);
    }

    /// <summary>Move <see cref="WorldClock.Offset"/> to write the past.</summary>
    public WorldClock Clock { get; }

    /// <summary>Where attachments are served from; set when the server listens.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1:5151");

    public Guild Guild => _state.Guild;

    /// <summary>The sample discussion is written, and not to be written again.</summary>
    public bool HasSample
    {
        get => _state.HasSample;
        set => (_state.HasSample, Changes) = (value, Changes + 1);
    }

    internal long NewId() => _ids.Next();

    /// <summary>Runs while nothing changes: for reads that must agree with each other, and with the stream.</summary>
    public T Locked<T>(Func<T> read)
    {
        lock (_lock)
            return read();
    }

    /// <summary>Hears every change from now on, in order, until disposed.</summary>
    /// <param name="hear">Called inside the lock: enqueues and returns.</param>
    public IDisposable Follow(Action<WorldChange> hear)
    {
        var follower = new Follower(this, hear);
        lock (_lock)
            _followers.Add(follower);
        return follower;
    }

    internal WorldState State => _state;

    /// <summary>How often anything changed; the file is behind when it knows less.</summary>
    internal long Changes { get; private set; }

    private void Tell(WorldChange change)
    {
        Changes++;
        foreach (var follower in _followers.ToArray())
            follower.Hear(change);
    }

    private sealed class Follower(SandboxWorld world, Action<WorldChange> hear) : IDisposable
    {
        public void Hear(WorldChange change) => hear(change);

        public void Dispose()
        {
            lock (world._lock)
                world._followers.Remove(this);
        }
    }
}
