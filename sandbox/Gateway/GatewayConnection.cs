using System.Net.WebSockets;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

/// <summary>
/// One WebSocket of a client. What it is sent waits in a bounded outbox: who does not read is cut off, and the world
/// never waits for anybody.
/// </summary>
internal sealed partial class GatewayConnection : IDisposable
{
    private const int OutboxSize = 16_384;
    private static readonly TimeSpan HeartbeatInterval = TimeSpan.FromMilliseconds(41_250);
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    private readonly WebSocket _socket;
    private readonly SandboxWorld _world;
    private readonly GatewaySessions _sessions;
    private readonly SendBudget _budget;
    private readonly ITimer _deadline;
    private readonly CancellationTokenSource _stop;
    private readonly Channel<byte[]> _outbox = System.Threading.Channels.Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(OutboxSize) { SingleReader = true }
    );
    private GatewaySession? _session;
    private CloseCode? _closing;
    private ITimer? _lateAck;

    public GatewayConnection(
        WebSocket socket,
        SandboxWorld world,
        GatewaySessions sessions,
        CancellationToken cancellationToken
    )
    {
        _socket = socket;
        _world = world;
        _sessions = sessions;
        _budget = new SendBudget(world.Clock);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _deadline = world.Clock.CreateTimer(
            _ => Close(CloseCode.SessionTimedOut),
            null,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );
    }

    /// <summary>From hello to the end of the socket.</summary>
    public async Task RunAsync(bool isCompressed)
    {
        Send(
            GatewayFrame.Of(
                Opcode.Hello,
                new JsonObject
                {
                    ["heartbeat_interval"] = (int)HeartbeatInterval.TotalMilliseconds,
                    ["_trace"] = new JsonArray("sandbox"),
                }
            )
        );
        ExpectHeartbeat();
        var writing = WriteAsync(isCompressed);
        try
        {
            await ReadAsync();
        }
        finally
        {
            _session?.Detach(this, _world.Clock);
            Close(CloseCode.Normal);
            await writing;
        }
    }

    /// <summary>Queues a frame; cuts the client off when it has let too many lie.</summary>
    public void Send(byte[] frame)
    {
        if (!_outbox.Writer.TryWrite(frame) && _closing is null)
            _stop.CancelAfter(TimeSpan.Zero); // not here: the world's lock is held
    }

    /// <summary>Sends what is queued, then closes with that code.</summary>
    public void Close(CloseCode code)
    {
        _closing ??= code;
        _outbox.Writer.TryComplete();
    }

    /// <summary>Cuts the socket without a goodbye.</summary>
    public void Break()
    {
        _closing ??= CloseCode.UnknownError;
        _stop.CancelAfter(TimeSpan.Zero);
    }

    public void Dispose()
    {
        _deadline.Dispose();
        _lateAck?.Dispose();
        _stop.Dispose();
    }

    /// <summary>Half an interval more than agreed, for the way here.</summary>
    private void ExpectHeartbeat() => _deadline.Change(HeartbeatInterval * 1.5, Timeout.InfiniteTimeSpan);

    private async Task WriteAsync(bool isCompressed)
    {
        using var zlib = isCompressed ? new ZlibFrames() : null;
        var kind = isCompressed ? WebSocketMessageType.Binary : WebSocketMessageType.Text;
        try
        {
            await foreach (var frame in _outbox.Reader.ReadAllAsync(_stop.Token))
                await _socket.SendAsync(zlib?.Compress(frame) ?? frame, kind, endOfMessage: true, _stop.Token);
            _stop.CancelAfter(Goodbye);
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync((WebSocketCloseStatus)(_closing ?? CloseCode.Normal), null, _stop.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            _socket.Abort(); // the client is gone, or was cut off: there is nobody left to tell
        }
    }
}
