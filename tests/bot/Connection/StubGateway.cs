using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DebateBot.Tests.Bot.Connection;

/// <summary>Discord's end of one gateway connection.</summary>
internal sealed class StubGateway : IDisposable
{
    private readonly WebSocket _socket;
    private readonly MemoryStream _compressed = new();
    private readonly ZLibStream _zlib;
    private readonly string _host;
    private readonly TaskCompletionSource _ended = new();

    public StubGateway(WebSocket socket, HttpRequest request)
    {
        _socket = socket;
        _host = request.Host.Value!;
        Url = request.Path + request.QueryString.ToString();
        _zlib = new(_compressed, CompressionLevel.Fastest, leaveOpen: true);
    }

    public string Url { get; }

    public Task Ended => _ended.Task;

    /// <summary>What the bot closed with; null when it just went away.</summary>
    public async Task<int?> ClosedAsync(CancellationToken cancellationToken)
    {
        try
        {
            while ((await ReceiveAsync(cancellationToken)).ValueKind != JsonValueKind.Undefined) { }
        }
        catch (WebSocketException)
        {
            return null;
        }

        return (int?)_socket.CloseStatus;
    }

    public Task HelloAsync(int interval = 40_000) =>
        SendAsync(
            """{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":INTERVAL}}""".Replace("INTERVAL", $"{interval}")
        );

    /// <summary>Hello, then what the bot answers with: identify or resume.</summary>
    public async Task<JsonElement> GreetAsync(CancellationToken cancellationToken)
    {
        await HelloAsync();
        return await ReceiveAsync(cancellationToken, skipHeartbeats: true);
    }

    /// <summary>Through hello and identify to ready; the session is resumed at /gateway/resume.</summary>
    public async Task<JsonElement> WelcomeAsync(CancellationToken cancellationToken)
    {
        var resumeUrl = $"ws://{_host}/gateway/resume";
        var identify = await GreetAsync(cancellationToken);
        await DispatchAsync(
            1,
            "READY",
            $$$"""{"v":10,"user":{"id":"901"},"guilds":[],"session_id":"abc","resume_gateway_url":"{{{resumeUrl}}}","application":{"id":"900"}}"""
        );
        return identify;
    }

    public Task DispatchAsync(long sequence, string name, string data) =>
        SendAsync($$"""{"t":"{{name}}","s":{{sequence}},"op":0,"d":{{data}}}""");

    public Task SendAsync(string json) => SendBytesAsync(Compress(json));

    /// <summary>The next piece of the compressed stream.</summary>
    public byte[] Compress(string json)
    {
        _zlib.Write(Encoding.UTF8.GetBytes(json));
        _zlib.Flush();
        var bytes = _compressed.ToArray();
        _compressed.SetLength(0);
        return bytes;
    }

    public Task SendBytesAsync(ReadOnlyMemory<byte> bytes) =>
        _socket.SendAsync(bytes, WebSocketMessageType.Binary, true, CancellationToken.None).AsTask();

    public async Task<JsonElement> ReceiveAsync(CancellationToken cancellationToken, bool skipHeartbeats = false)
    {
        var buffer = new byte[4096];
        while (true)
        {
            var received = await _socket.ReceiveAsync(buffer, cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
                return default;
            var command = JsonDocument.Parse(buffer.AsMemory(0, received.Count)).RootElement.Clone();
            if (!skipHeartbeats || command.GetProperty("op").GetInt32() != 1)
                return command;
        }
    }

    public async Task CloseAsync(int code)
    {
        await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
        _ended.TrySetResult();
    }

    public void Drop()
    {
        _socket.Abort();
        _ended.TrySetResult();
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _compressed.Dispose();
    }
}
