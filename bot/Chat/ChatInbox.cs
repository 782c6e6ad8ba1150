using System.Threading.Channels;

namespace DebateBot.Chat;

/// <summary>
/// Where a connection leaves what arrives: two lanes, so that a burst of messages never makes a person wait. The message lane is bounded;
/// while it is full the connection's reader waits.
/// </summary>
public sealed class ChatInbox
{
    private readonly Channel<ChatEvent> events = Channel.CreateBounded<ChatEvent>(
        new BoundedChannelOptions(4096) { SingleReader = true }
    );

    private readonly Channel<Interaction> interactions = Channel.CreateUnbounded<Interaction>();

    private long heard;

    /// <summary>When the platform last gave a sign of life, be it only that a heartbeat was answered; null before the first.</summary>
    public DateTimeOffset? LastHeard =>
        Volatile.Read(ref heard) is var ticks and > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public ChannelReader<ChatEvent> Events => events.Reader;

    public ChannelReader<Interaction> Interactions => interactions.Reader;

    public void Heard(DateTimeOffset at) => Volatile.Write(ref heard, at.UtcTicks);

    public ValueTask PutAsync(ChatEvent happened, CancellationToken cancellationToken) =>
        events.Writer.WriteAsync(happened, cancellationToken);

    public void Put(Interaction asked) => interactions.Writer.TryWrite(asked);
}
