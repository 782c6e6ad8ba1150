using System.Collections.Concurrent;
using DebateBot.Sandbox.Faults;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

/// <summary>All sessions; each change of the world becomes its events here.</summary>
internal sealed class GatewaySessions : IDisposable
{
    /// <summary>How long a session waits for its client to come back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new(StringComparer.Ordinal);
    private readonly SandboxWorld _world;
    private readonly FaultyEvents _events;
    private readonly IDisposable _following;

    public GatewaySessions(SandboxWorld world, SessionStarts starts, FaultSwitch faults)
    {
        Faults = faults;
        Starts = starts;
        _world = world;
        _events = new FaultyEvents(world, faults, Tell);
        _following = world.Follow(_events.Hear);
    }

    public SessionStarts Starts { get; }

    public FaultSwitch Faults { get; }

    public IEnumerable<GatewaySession> All => _sessions.Values;

    /// <summary>Begins a session: what it is greeted with and what happens next have no gap between them.</summary>
    public GatewaySession Open(GatewayConnection connection, long botId, Intents intents, Shard shard) =>
        _world.Locked(() =>
        {
            var session = new GatewaySession(botId, intents, shard);
            session.Attach(connection);
            Greeting.Send(session, _world);
            _sessions[session.Id] = session;
            return session;
        });

    public GatewaySession? Find(string id) => _sessions.GetValueOrDefault(id);

    public void End(GatewaySession session) => _sessions.TryRemove(session.Id, out _);

    public void Dispose()
    {
        _following.Dispose();
        _events.Dispose();
        foreach (var session in All)
            session.WithConnection(connection => connection.Close(CloseCode.GoingAway));
    }

    /// <summary>Called inside the world's lock: writes to outboxes and returns.</summary>
    private void Tell(WorldChange change)
    {
        foreach (var session in All)
        {
            if (session.LeftAt is { } left && _world.Clock.GetElapsedTime(left) > Patience)
                End(session);
            else if (change is TokenReset reset)
                Revoke(session, reset.BotId);
            else
                Events.Send(change, session, _world);
        }
    }

    private void Revoke(GatewaySession session, long botId)
    {
        if (session.BotId != botId)
            return;
        session.WithConnection(connection => connection.Close(CloseCode.AuthenticationFailed));
        End(session);
    }
}
