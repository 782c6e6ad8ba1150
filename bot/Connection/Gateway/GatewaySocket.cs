using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Gateway;

/// <summary>The WebSocket to Discord: payloads in, inflated and whole; commands out, at most as many as Discord allows.</summary>
public sealed class GatewaySocket(TimeProvider time) : IDisposable
{
    /// <summary>https://discord.com/developers/docs/events/gateway#rate-limiting; a little is left for clocks that differ.</summary>
    private const int SendsAMinute = 115;
    private const int ReceiveSize = 16 * 1024;
    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(2);

    private readonly ClientWebSocket socket = new() { Options = { KeepAliveInterval = TimeSpan.Zero } }; // heartbeats do that
    private readonly PayloadInflater inflater = new();
    private readonly RateWindow sends = new(SendsAMinute, TimeSpan.FromMinutes(1), time);
    private readonly SemaphoreSlim sending = new(1);
    private readonly byte[] received = new byte[ReceiveSize];

    /// <summary>The code Discord closed with; null while open, and when the connection broke.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    public Task ConnectAsync(string url, CancellationToken cancellationToken)
    {
        var address = new UriBuilder(url) { Query = "v=10&encoding=json&compress=zlib-stream" };
        return socket.ConnectAsync(address.Uri, cancellationToken);
    }

    /// <summary>The next payload, good until the next call; null when Discord closed.</summary>
    /// <exception cref="InvalidDataException">What came is no zlib stream.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        inflater.Clear();
        while (true)
        {
            var piece = await socket.ReceiveAsync(received.AsMemory(), cancellationToken);
            if (piece.MessageType == WebSocketMessageType.Close)
                return null;
            var isComplete = inflater.Push(received.AsMemory(0, piece.Count));
            if (isComplete && piece.EndOfMessage)
                return inflater.Payload;
        }
    }

    public async Task SendAsync<TData>(
        Opcode opcode,
        TData data,
        JsonTypeInfo<GatewayCommand<TData>> json,
        CancellationToken cancellationToken
    )
    {
        var command = new GatewayCommand<TData> { Op = (int)opcode, D = data };
        var bytes = JsonSerializer.SerializeToUtf8Bytes(command, json);
        await sends.PassAsync(cancellationToken);
        await sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Says goodbye; a peer that does not listen any more is left.</summary>
    public async Task CloseAsync(int code)
    {
        using var limit = new CancellationTokenSource(CloseLimit, time);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, limit.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            socket.Abort();
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        inflater.Dispose();
        sends.Dispose();
        sending.Dispose();
    }
}
