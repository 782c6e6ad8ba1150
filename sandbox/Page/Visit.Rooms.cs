using DebateBot.Sandbox.Page.Shown;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page;

public sealed partial class Visit
{
    /// <summary>The room that is open, 0 for none.</summary>
    private long _shows;

    /// <summary>It held something unread when it was opened: the red line stays until the person acts.</summary>
    private bool _keepsLine;

    /// <summary>Where the page opens: the sample discussion when there is one.</summary>
    public async Task<string> StartAsync()
    {
        var sample = await _sample.Written;
        return LinkTo(sample ?? _world.GetChannel("articles").Id);
    }

    /// <summary>The next room opens at its top: the first view shows the card.</summary>
    public bool StartsAtTop { get; set; }

    /// <summary>Channels in their order, each followed by its threads, the last active first.</summary>
    public IReadOnlyList<ShownRoom> Rooms() =>
        _world.Locked(() =>
        {
            var threads = _world.ActiveThreads(You.Id);
            return _world
                .VisibleChannels(You.Id)
                .SelectMany(c => threads.Where(t => t.ParentId == c.Id).Prepend(c))
                .Select(Draw)
                .ToList();
        });

    /// <summary>Null when there is none, or this person may not see it.</summary>
    public ShownRoom? Room(long id) =>
        _world.Locked(() =>
            _world.FindChannel(id) is { } channel && _world.CanSee(You.Id, channel) ? Draw(channel) : null
        );

    /// <summary>The posts of a forum, archived ones last.</summary>
    public IReadOnlyList<ShownRoom> Posts(long forumId) =>
        IfSeen(
            forumId,
            () =>
                _world
                    .ActiveThreads(You.Id)
                    .Where(t => t.ParentId == forumId)
                    .Concat(_world.ArchivedThreads(You.Id, forumId))
                    .Select(Draw)
                    .ToList()
        );

    public void Enter(long id)
    {
        if (_shows != id && _shows != 0)
            MarkRead(_shows);
        _shows = id;
        _keepsLine = Room(id) is { Unread: > 0 };
        CatchUp();
    }

    /// <summary>The first message this person has not read, null when all are, and how many there are.</summary>
    public (long? First, int Count) Unread(long channelId)
    {
        var unread = IfSeen(channelId, () => _marks.Unread(You.Id, channelId).ToList());
        return (unread.Select(m => (long?)m.Id).DefaultIfEmpty(null).Min(), unread.Count);
    }

    public void MarkRead(long channelId)
    {
        if (channelId == _shows)
            _keepsLine = false;
        if (IfSeen(channelId, () => _world.Messages(You.Id, channelId, limit: 1).ToList()) is [var last])
            _marks.Set(You.Id, channelId, last.Id);
        _signal.Writer.TryWrite(true);
    }

    /// <summary>What arrives while the room is open is read, unless the red line still waits.</summary>
    private void CatchUp()
    {
        if (_shows != 0 && !_keepsLine && Room(_shows) is { Unread: > 0 })
            MarkRead(_shows);
    }

    /// <summary>Nothing where the channel is gone or hidden meanwhile: checked and read while nothing changes.</summary>
    private List<T> IfSeen<T>(long channelId, Func<List<T>> read) =>
        _world.Locked(() => Room(channelId) is null ? [] : read());

    private ShownRoom Draw(Channel channel)
    {
        var held = _world.PermissionsOf(You.Id, channel);
        var isLocked = channel.Thread is { IsLocked: true };
        var sends = channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        return new ShownRoom(channel.Id, channel.Name, KindOf(channel), channel.ParentId)
        {
            Topic = channel.Topic,
            Unread = channel.Kind is ChannelKind.Forum ? 0 : _marks.Unread(You.Id, channel.Id).Count,
            IsArchived = channel.Thread is { IsArchived: true },
            IsLocked = isLocked,
            Count = channel.Thread?.MessageCount ?? 0,
            LastAt = Snowflakes.TimeOf(channel.LastMessageId ?? channel.Id),
            MayWrite = held.HasFlag(sends) && (!isLocked || held.HasFlag(Permissions.ManageThreads)),
        };
    }

    private RoomKind KindOf(Channel channel) =>
        channel switch
        {
            { IsThread: true } => RoomKind.Thread,
            { Kind: ChannelKind.Forum } => RoomKind.Forum,
            _ when channel.Overwrites.Any(o =>
                    o.TargetId == _world.Guild.Id && o.Deny.HasFlag(Permissions.ViewChannel)
                ) => RoomKind.PrivateChannel,
            _ => RoomKind.Channel,
        };
}
