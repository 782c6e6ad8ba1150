using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Gateway;

public sealed partial class GatewayConnection
{
    /// <returns>Null as long as the connection goes on.</returns>
    private async ValueTask<Disconnect?> ActAsync(GatewayFrame frame, ReadOnlyMemory<byte> payload)
    {
        LastHeard = dispatcher.Heard();
        switch ((Opcode)frame.Opcode)
        {
            case Opcode.Dispatch:
                Dispatch(frame, payload.Span);
                return null;
            case Opcode.Hello:
                await GreetAsync(EventTranslator.Read(payload.Span, DiscordJson.Default.CarriedHelloPayload));
                return null;
            case Opcode.Heartbeat:
                heartbeat?.Demand();
                return null;
            case Opcode.HeartbeatAck:
                heartbeat?.Answered();
                return null;
            case Opcode.Reconnect:
                log.LogInformation("Discord asks to connect again");
                return new(Next.Resume, null);
            case Opcode.InvalidSession:
                var mayResume = EventTranslator.Read(payload.Span, DiscordJson.Default.CarriedNullableBoolean);
                return new(mayResume == true ? Next.Resume : Next.Identify, null);
            default:
                return null; // a kind that Discord added later
        }
    }

    private Task GreetAsync(HelloPayload hello)
    {
        if (heartbeat is not null)
            return Task.CompletedTask;
        broken.CancelAfter(Timeout.InfiniteTimeSpan); // from here on heartbeats tell
        heartbeat = new(
            TimeSpan.FromMilliseconds(Math.Max(1, hello.HeartbeatInterval)),
            Random.Shared.NextDouble(),
            BeatOnceAsync,
            time
        );
        beating = BeatAsync(heartbeat);
        return Session is null ? IdentifyAsync() : ResumeAsync(Session);
    }

    private Task BeatOnceAsync(CancellationToken cancellationToken) =>
        socket.SendAsync(
            Opcode.Heartbeat,
            Session?.Sequence,
            DiscordJson.Default.GatewayCommandNullableInt64,
            cancellationToken
        );

    private Task IdentifyAsync() =>
        socket.SendAsync(
            Opcode.Identify,
            new IdentifyPayload
            {
                Token = identity.Token,
                Intents = (int)Intents.All,
                Shard = [identity.Shard, identity.Shards],
            },
            DiscordJson.Default.GatewayCommandIdentifyPayload,
            broken.Token
        );

    private Task ResumeAsync(GatewaySession known) =>
        socket.SendAsync(
            Opcode.Resume,
            new ResumePayload
            {
                Token = identity.Token,
                SessionId = known.Id,
                Seq = known.Sequence,
            },
            DiscordJson.Default.GatewayCommandResumePayload,
            broken.Token
        );

    private void Dispatch(GatewayFrame frame, ReadOnlySpan<byte> payload)
    {
        if (frame.Event is GatewayEvent.Ready or GatewayEvent.Resumed)
            BeReady(frame, payload);
        else if (frame.Event != GatewayEvent.Unwanted)
            dispatcher.Dispatch(frame, payload, At(frame), HeardUntil);
        if (Session is not null && frame.Sequence > Session.Sequence)
            Session.Sequence = frame.Sequence.Value;
    }

    private void BeReady(GatewayFrame frame, ReadOnlySpan<byte> payload)
    {
        if (frame.Event == GatewayEvent.Ready)
        {
            var ready = EventTranslator.Read(payload, DiscordJson.Default.CarriedReadyPayload);
            Session = new(identity.Key, ready.SessionId, ready.ResumeGatewayUrl);
            greeted = time.GetTimestamp();
        }
        else
        {
            dispatcher.Resumed(At(frame));
        }

        log.LogInformation("The gateway session is {State}", frame.Event);
    }

    /// <summary>A server that comes later than the greeting was away for itself, or is new.</summary>
    private DateTimeOffset? HeardUntil => time.GetElapsedTime(greeted) < Greeting ? heardUntil : null;

    private Bookmark At(GatewayFrame frame) => Session?.Bookmark(frame.Sequence ?? Session.Sequence) ?? default;
}
