using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Faults;

/// <summary>Which faults are on.</summary>
internal sealed class FaultSwitch(SandboxWorld world)
{
    private readonly Lock _lock = new();
    private readonly List<Live> _live = [];

    public IReadOnlyList<Fault> All
    {
        get
        {
            lock (_lock)
            {
                _live.RemoveAll(IsOver);
                return [.. _live.Select(live => live.Fault with { Times = live.Left })];
            }
        }
    }

    public void TurnOn(Fault fault)
    {
        lock (_lock)
            _live.Add(new Live(fault, world.Clock.GetTimestamp()) { Left = fault.Times });
    }

    public void TurnAllOff()
    {
        lock (_lock)
            _live.Clear();
    }

    /// <summary>The fault of that kind that happens now; null when none does. Counts against its times.</summary>
    public T? Take<T>(Func<T, bool>? fits = null)
        where T : Fault
    {
        lock (_lock)
        {
            if (_live.Count == 0)
                return null;
            _live.RemoveAll(IsOver);
            var found = _live.Find(live => live.Fault is T fault && fits?.Invoke(fault) != false);
            if (found is not null)
                found.Left--;
            return (T?)found?.Fault;
        }
    }

    private bool IsOver(Live live) =>
        live.Left <= 0
        || live.Fault.Lasts is { } seconds && world.Clock.GetElapsedTime(live.Since).TotalSeconds >= seconds;

    private sealed class Live(Fault fault, long since)
    {
        public Fault Fault => fault;

        public long Since => since;

        public int? Left { get; set; }
    }
}
