using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.Gateway;

/// <summary>A bot's session: what it asked for, and the latest events, kept for a client that comes back.</summary>
internal sealed class GatewaySession(long botId, Intents intents, Shard shard)
{
    private const int MostKept = 8192;
    private readonly Lock _lock = new();
    private readonly Queue<(int Sequence, byte[] Frame)> _kept = new();
    private GatewayConnection? _connection;
    private int _sequence;

    public string Id { get; } = Guid.NewGuid().ToString("N");

    public long BotId => botId;

    public Intents Intents => intents;

    public Shard Shard => shard;

    /// <summary>Since when no client is there; null while one is.</summary>
    public long? LeftAt { get; private set; }

    public bool Wants(Intents any) => (intents & any) != Intents.None;

    /// <summary>Numbers an event, keeps it, and hands it to the client if one is there.</summary>
    public void Send(string name, JsonNode data)
    {
        lock (_lock)
        {
            var frame = GatewayFrame.Event(name, ++_sequence, data);
            _kept.Enqueue((_sequence, frame));
            if (_kept.Count > MostKept)
                _kept.Dequeue();
            _connection?.Send(frame);
        }
    }

    public void Attach(GatewayConnection connection)
    {
        lock (_lock)
            (_connection, LeftAt) = (connection, null);
    }

    /// <summary>Sends again what came after that number, then goes on.</summary>
    /// <returns>False when the events since then are no longer all here.</returns>
    public bool TryResume(GatewayConnection connection, long sequence)
    {
        lock (_lock)
        {
            if (sequence < 0 || sequence > _sequence || _sequence - sequence > _kept.Count)
                return false;
            _connection?.Close(CloseCode.UnknownError);
            Attach(connection);
            foreach (var (number, frame) in _kept)
            {
                if (number > sequence)
                    connection.Send(frame);
            }

            Send("RESUMED", new JsonObject { ["_trace"] = new JsonArray() });
            return true;
        }
    }

    public void Detach(GatewayConnection connection, TimeProvider time)
    {
        lock (_lock)
        {
            if (_connection == connection)
                (_connection, LeftAt) = (null, time.GetTimestamp());
        }
    }

    /// <summary>Runs on the client that is there, if one is.</summary>
    public void WithConnection(Action<GatewayConnection> act)
    {
        lock (_lock)
        {
            if (_connection is not null)
                act(_connection);
        }
    }
}
