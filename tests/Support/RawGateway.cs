using System.IO.Compression;
using System.Net.WebSockets;
using System.Text.Json;
using DebateBot.Tests.Described;
using Xunit;

namespace DebateBot.Tests.Support;

/// <summary>The gateway, frame by frame.</summary>
public sealed class RawGateway : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ClientWebSocket _socket = new();
    private readonly MemoryStream _compressed = new();
    private readonly byte[] _buffer = new byte[1024 * 1024];
    private ZLibStream? _zlib;

    /// <summary>The number of the latest event.</summary>
    public int Sequence { get; private set; }

    /// <summary>READY's data.</summary>
    public JsonElement Ready { get; private set; }

    public JsonElement Hello { get; private set; }

    public static async Task<RawGateway> ConnectAsync(Uri address)
    {
        var gateway = new RawGateway();
        await gateway._socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        if (address.Query.Contains("zlib-stream", StringComparison.Ordinal))
            gateway._zlib = new ZLibStream(gateway._compressed, CompressionMode.Decompress);
        return gateway;
    }

    public Task SendAsync(int opcode, object? data) =>
        SendAsync(JsonSerializer.Serialize(new { op = opcode, d = data }));

    public async Task SendAsync(string text) =>
        await _socket.SendAsync(
            System.Text.Encoding.UTF8.GetBytes(text),
            WebSocketMessageType.Text,
            endOfMessage: true,
            TestContext.Current.CancellationToken
        );

    /// <summary>Past READY.</summary>
    public async Task IdentifyAsync(string token, int intents, params int[] shard)
    {
        object asked =
            shard.Length == 0
                ? new
                {
                    token,
                    intents,
                    properties = new { os = "linux" },
                }
                : new
                {
                    token,
                    intents,
                    shard,
                    properties = new { os = "linux" },
                };
        await SendAsync(2, asked);
        Ready = await NextAsync("READY");
    }

    public Task ResumeAsync(string token, string sessionId, int sequence) =>
        SendAsync(
            6,
            new
            {
                token,
                session_id = sessionId,
                seq = sequence,
            }
        );

    /// <summary>The data of the next event of that name; events before it are passed over.</summary>
    public async Task<JsonElement> NextAsync(string name)
    {
        while (true)
        {
            if (await ReceiveAsync() is var frame && frame.TextAt("t") == name)
                return frame.At("d");
        }
    }

    /// <summary>The names of all events before the next of that name.</summary>
    public async Task<IReadOnlyList<string>> NamesUntilAsync(string name)
    {
        var names = new List<string>();
        while (true)
        {
            var next = (await ReceiveAsync()).TextAt("t");
            if (next == name)
                return names;
            names.Add(next);
        }
    }

    /// <summary>The next frame with that opcode.</summary>
    public async Task<JsonElement> NextAsync(int opcode)
    {
        while (true)
        {
            if (await ReceiveAsync() is var frame && frame.At("op").GetInt32() == opcode)
                return frame;
        }
    }

    public async Task<JsonElement> ReceiveAsync() =>
        await TryReceiveAsync() ?? throw new InvalidOperationException($"Closed with {(int?)_socket.CloseStatus}.");

    /// <summary>Reads to the end and gives the code the server closed with.</summary>
    public async Task<int> ClosedAsync()
    {
        while (await TryReceiveAsync() is not null) { }
        return (int)_socket.CloseStatus!;
    }

    /// <summary>That opcode when it comes, else the code the server closed with before.</summary>
    public async Task<int> CodeOrAsync(int opcode)
    {
        while (await TryReceiveAsync() is { } frame)
        {
            if (frame.At("op").GetInt32() == opcode)
                return opcode;
        }

        return (int)_socket.CloseStatus!;
    }

    public async Task CloseAsync(int code)
    {
        await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, TestContext.Current.CancellationToken);
        while (await TryReceiveAsync() is not null) { }
    }

    /// <summary>The socket goes as a cable is pulled.</summary>
    public void Drop() => _socket.Abort();

    public void Dispose()
    {
        _socket.Dispose();
        _zlib?.Dispose();
        _compressed.Dispose();
    }

    private async Task<JsonElement?> TryReceiveAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        int length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(length), limit.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            length += part.Count;
            if (part.EndOfMessage)
                break;
        }

        var frame = JsonSerializer.Deserialize<JsonElement>(
            _zlib is null ? _buffer.AsSpan(0, length) : Inflate(length)
        );
        if (frame.At("s").ValueKind == JsonValueKind.Number)
            Sequence = frame.At("s").GetInt32();
        if (frame.At("op").GetInt32() == 10)
            Hello = frame.At("d");
        if (frame.At("op").GetInt32() == 0)
            RecordedRun.Hear(frame.TextAt("t"), frame.At("d"));
        return frame;
    }

    private byte[] Inflate(int length)
    {
        long at = _compressed.Position;
        _compressed.Position = _compressed.Length;
        _compressed.Write(_buffer, 0, length);
        _compressed.Position = at;
        using var whole = new MemoryStream();
        _zlib!.CopyTo(whole);
        return whole.ToArray();
    }
}
