using System.Net.WebSockets;
using System.Text.Json;
using DebateBot.Connection.Gateway;

namespace DebateBot.Bench.Receive;

/// <summary>The least that a client can do: inflate, and read every token.</summary>
internal static class RawReader
{
    public static async Task RunAsync(
        Uri played,
        int messages,
        Func<Task> sayAsync,
        CancellationToken cancellationToken
    )
    {
        using var socket = new ClientWebSocket();
        var gateway = new UriBuilder(played)
        {
            Scheme = "ws",
            Path = "/gateway/",
            Query = "v=10&encoding=json&compress=zlib-stream",
        };
        await socket.ConnectAsync(gateway.Uri, cancellationToken);
        await socket.SendAsync("{\"op\":2,\"d\":{}}"u8.ToArray(), WebSocketMessageType.Text, true, cancellationToken);
        using var inflater = new PayloadInflater();
        var piece = new byte[16 * 1024];
        for (var seen = 0; ; )
        {
            inflater.Clear();
            while (true)
            {
                var received = await socket.ReceiveAsync(piece.AsMemory(), cancellationToken);
                if (inflater.Push(piece.AsMemory(0, received.Count)) && received.EndOfMessage)
                    break;
            }
            if (IsMessage(inflater.Payload.Span) && ++seen % messages == 0)
                await sayAsync();
        }
    }

    private static bool IsMessage(ReadOnlySpan<byte> payload)
    {
        var reader = new Utf8JsonReader(payload);
        var isMessage = false;
        while (reader.Read())
            isMessage |=
                reader.CurrentDepth == 1
                && reader.TokenType == JsonTokenType.String
                && reader.ValueTextEquals("MESSAGE_CREATE"u8);
        return isMessage;
    }
}
