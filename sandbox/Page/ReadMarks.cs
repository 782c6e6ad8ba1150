using System.Collections.Concurrent;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page;

/// <summary>Up to where each member has read each channel. What was written before the stand-in started counts as read.</summary>
public sealed class ReadMarks(SandboxWorld world)
{
    private readonly long _start = Snowflakes.Floor(world.Clock.GetUtcNow());
    private readonly ConcurrentDictionary<(long Member, long Channel), long> _marks = [];

    /// <summary>The last message read, or an id before all that are unread.</summary>
    public long Get(long memberId, long channelId) => _marks.GetValueOrDefault((memberId, channelId), _start);

    public void Set(long memberId, long channelId, long messageId) => _marks[(memberId, channelId)] = messageId;

    /// <summary>What others wrote after the mark, up to 100.</summary>
    public IReadOnlyList<Message> Unread(long memberId, long channelId) =>
        [
            .. world
                .Messages(memberId, channelId, limit: 100, after: Get(memberId, channelId))
                .Where(m => m.AuthorId != memberId && !m.IsPrivate && m.Kind is not MessageKind.ThreadStarter),
        ];
}
