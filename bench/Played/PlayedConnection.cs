using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;

namespace DebateBot.Bench.Played;

/// <summary>One client's connection to the player's gateway, past READY and GUILD_CREATE.</summary>
internal sealed class PlayedConnection : IDisposable
{
    private readonly WebSocket socket;
    private readonly MemoryStream compressed = new();
    private readonly ZLibStream? zlib;
    private readonly SemaphoreSlim sending = new(1);
    private readonly byte[] received = new byte[64 * 1024];

    private PlayedConnection(WebSocket socket, bool isCompressed)
    {
        this.socket = socket;
        zlib = isCompressed ? new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true) : null;
    }

    /// <summary>The last sequence that was sent.</summary>
    public long Sequence { get; set; }

    public static async Task<PlayedConnection> GreetAsync(
        WebSocket socket,
        bool isCompressed,
        Uri gateway,
        CancellationToken cancellationToken
    )
    {
        var connection = new PlayedConnection(socket, isCompressed);
        await connection.SendAsync(connection.Pack(PlayedFrames.Hello), cancellationToken);
        while (!(await connection.ReceiveAsync(cancellationToken)).Contains("\"op\":2", StringComparison.Ordinal)) { }
        await connection.SendAsync(connection.Pack(PlayedFrames.Ready(gateway)), cancellationToken);
        await connection.SendAsync(connection.Pack(PlayedFrames.ServerCreated), cancellationToken);
        connection.Sequence = 2;
        return connection;
    }

    /// <summary>As it goes over the wire; compressed frames must be sent in the order they were packed in.</summary>
    public byte[] Pack(string payload)
    {
        if (zlib is null)
            return Encoding.UTF8.GetBytes(payload);
        zlib.Write(Encoding.UTF8.GetBytes(payload));
        zlib.Flush();
        var bytes = compressed.ToArray();
        compressed.SetLength(0);
        return bytes;
    }

    public async Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        var kind = zlib is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
        await socket.SendAsync(frame, kind, endOfMessage: true, cancellationToken);
    }

    /// <summary>Packs and sends as one step, whoever else does.</summary>
    public async Task SendAsync(Func<long, string> payload, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await SendAsync(Pack(payload(++Sequence)), cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Answers heartbeats until the client goes.</summary>
    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                if ((await ReceiveAsync(cancellationToken)).Contains("\"op\":1,", StringComparison.Ordinal))
                    await SendAckAsync(cancellationToken);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or EndOfStreamException)
        {
            // It has seen what it was to see.
        }
    }

    public void Dispose()
    {
        zlib?.Dispose();
        compressed.Dispose();
        sending.Dispose();
        socket.Dispose();
    }

    private async Task SendAckAsync(CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await SendAsync(Pack(PlayedFrames.Ack), cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task<string> ReceiveAsync(CancellationToken cancellationToken)
    {
        var piece = await socket.ReceiveAsync(received, cancellationToken);
        if (piece.MessageType == WebSocketMessageType.Close)
            throw new EndOfStreamException();
        return Encoding.UTF8.GetString(received, 0, piece.Count);
    }
}
