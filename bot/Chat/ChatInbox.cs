using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Threading.Channels;

namespace DebateBot.Chat;

/// <summary>
/// Where a connection leaves what arrives, and never waits: two lanes, so that a burst of messages never makes a person wait. While the
/// lane of messages is full, only where something was missed is kept.
/// </summary>
public sealed class ChatInbox
{
    /// <summary>A burst of some seconds; about 16 MB when the messages are of the usual length.</summary>
    public const int MostWaiting = 16_384;

    private readonly Channel<Arrival> events = Channel.CreateUnbounded<Arrival>();
    private readonly Channel<Interaction> interactions = Channel.CreateUnbounded<Interaction>();
    private readonly ConcurrentDictionary<string, Bookmark> bookmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<long, MessagesMissed> missed = []; // by channel; it is the lock as well

    private long heard;

    /// <summary>When the platform last gave a sign of life, be it only that a heartbeat was answered; null before the first.</summary>
    public DateTimeOffset? LastHeard =>
        Volatile.Read(ref heard) is var ticks and > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public ChannelReader<Arrival> Events => events.Reader;

    public ChannelReader<Interaction> Interactions => interactions.Reader;

    public void Heard(DateTimeOffset at) => Volatile.Write(ref heard, at.UtcTicks);

    public void Put(ChatEvent happened, Bookmark at)
    {
        if (events.Reader.Count >= MostWaiting && MessagesMissed.Instead(happened) is { } instead)
            Miss(instead);
        else
            events.Writer.TryWrite(new(happened, at));
    }

    /// <summary>Nothing happened, but how far was read has changed: the session is over.</summary>
    public void Put(Bookmark at) => events.Writer.TryWrite(new(null, at));

    public void Put(Interaction asked) => interactions.Writer.TryWrite(asked);

    /// <summary>Where messages were missed since it was last asked; asked after reading, it covers every event before the last one read.</summary>
    public IReadOnlyList<MessagesMissed> TakeMissed()
    {
        lock (missed)
        {
            if (missed.Count == 0)
                return [];
            MessagesMissed[] taken = [.. missed.Values];
            missed.Clear();
            return taken;
        }
    }

    /// <summary>Before a connection starts: how far it had read when the program last ran.</summary>
    public void GoOnFrom(Bookmark saved) => bookmarks[saved.Key] = saved;

    /// <returns>Null when that connection starts anew.</returns>
    public Bookmark? Saved(string key) =>
        bookmarks.TryGetValue(key, out var saved) && saved.Session.Length > 0 ? saved : null;

    private void Miss(MessagesMissed latest)
    {
        lock (missed)
        {
            if (!missed.TryGetValue(latest.ChannelId, out var earlier) || latest.FromMessageId < earlier.FromMessageId)
                missed[latest.ChannelId] = latest;
        }
    }
}

/// <param name="Happened">Null when only how far was read has changed.</param>
/// <param name="At">How far the connection had read with it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Arrival(ChatEvent? Happened, Bookmark At);
