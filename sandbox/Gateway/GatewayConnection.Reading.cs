using System.Net.WebSockets;
using System.Text.Json;
using DebateBot.Sandbox.Faults;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

internal sealed partial class GatewayConnection
{
    private const int LargestFrame = 4096;

    private async Task ReadAsync()
    {
        var buffer = new byte[LargestFrame];
        try
        {
            while (await ReadFrameAsync(buffer) is { } length)
            {
                if (_closing is null)
                    Handle(buffer.AsMemory(0, length));
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            _stop.Cancel(); // no goodbye: the session stays, to be resumed
        }
    }

    /// <returns>The length of the next frame; null when the client has closed.</returns>
    private async Task<int?> ReadFrameAsync(byte[] buffer)
    {
        int length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), _stop.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                bool isFinal =
                    _socket.CloseStatus
                    is WebSocketCloseStatus.NormalClosure
                        or WebSocketCloseStatus.EndpointUnavailable;
                if (isFinal && _closing is null && _session is not null)
                    _sessions.End(_session);
                return null;
            }

            length += part.Count;
            if (part.EndOfMessage)
                return length;
            if (length == buffer.Length)
            {
                Close(CloseCode.DecodeError);
                length = 0;
            }
        }
    }

    private void Handle(ReadOnlyMemory<byte> frame)
    {
        if (!_budget.TrySpend())
        {
            Close(CloseCode.RateLimited);
            return;
        }

        try
        {
            using var json = JsonDocument.Parse(frame);
            Handle((Opcode?)json.RootElement.Number("op"), json.RootElement.Child("d"));
        }
        catch (JsonException)
        {
            Close(CloseCode.DecodeError);
        }
    }

    private void Handle(Opcode? opcode, JsonElement data)
    {
        switch (opcode)
        {
            case Opcode.Heartbeat:
                ExpectHeartbeat();
                Acknowledge();
                break;
            case Opcode.Identify or Opcode.Resume when _session is not null:
                Close(CloseCode.AlreadyAuthenticated);
                break;
            case Opcode.Identify:
                Identify(data);
                break;
            case Opcode.Resume:
                Resume(data);
                break;
            case Opcode.RequestGuildMembers
            or Opcode.PresenceUpdate
            or Opcode.VoiceStateUpdate
            or Opcode.RequestSoundboardSounds when _session is null:
                Close(CloseCode.NotAuthenticated);
                break;
            case Opcode.RequestGuildMembers:
                MemberChunks.Send(data, _session!, _world);
                break;
            case Opcode.PresenceUpdate or Opcode.VoiceStateUpdate or Opcode.RequestSoundboardSounds:
                break; // nobody here sees presences, and there is no voice
            case null:
                Close(CloseCode.DecodeError);
                break;
            default:
                Close(CloseCode.UnknownOpcode);
                break;
        }
    }

    private void Acknowledge()
    {
        switch (_sessions.Faults.Take<LateAcknowledgements>())
        {
            case null:
                Send(GatewayFrame.Of(Opcode.HeartbeatAck));
                break;
            case { Milliseconds: { } delay }:
                _lateAck?.Dispose();
                _lateAck = _world.Clock.CreateTimer(
                    _ => Send(GatewayFrame.Of(Opcode.HeartbeatAck)),
                    null,
                    TimeSpan.FromMilliseconds(delay),
                    Timeout.InfiniteTimeSpan
                );
                break;
        }
    }
}
