namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    /// <summary>Archives threads whose time without a message is over; the host calls it now and then.</summary>
    public void ArchiveIdleThreads()
    {
        lock (_lock)
        {
            var now = Clock.GetUtcNow();
            foreach (var thread in _state.Channels.Values.Where(c => c.Thread is { IsArchived: false }).ToList())
            {
                var last = Snowflakes.TimeOf(thread.LastMessageId ?? thread.Id);
                var woken = thread.Thread!.ArchiveChangedAt;
                if (now - (last > woken ? last : woken) > TimeSpan.FromMinutes(thread.Thread.AutoArchiveMinutes))
                    SetArchived(thread, isArchived: true);
            }
        }
    }

    private Channel Open(long actorId, Channel parent, long id, ChannelKind kind, ThreadDraft draft)
    {
        draft.Check(parent, PermissionsOf(actorId, parent).HasFlag(Permissions.ManageThreads));
        if (_state.Channels.Values.Count(c => c.Thread is { IsArchived: false }) >= MostActiveThreads)
            throw new Refused(400, 160006, "Maximum number of active threads reached");

        var now = Clock.GetUtcNow();
        var thread = new Channel(id, kind, draft.Name)
        {
            ParentId = parent.Id,
            OwnerId = actorId,
            RateLimitPerUser = draft.RateLimitPerUser,
            AppliedTags = draft.AppliedTags,
            Thread = new ThreadLife(now, now, draft.AutoArchiveMinutes)
            {
                IsInvitable = draft.IsInvitable,
                Members = [new ThreadMember(actorId, now)],
            },
        };
        _state.Channels[id] = thread;
        _state.Messages[id] = [];
        Tell(new ThreadCreated(thread));
        return thread;
    }

    private Channel ChangeThread(long actorId, Channel before, Channel changed)
    {
        var (was, now) = (before.Thread!, changed.Thread!);
        var held = PermissionsOf(actorId, before);
        bool manages = held.HasFlag(Permissions.ManageThreads);
        bool owns = before.OwnerId == actorId;
        bool wakes = was.IsArchived && !now.IsArchived;
        bool needsManager = was.IsLocked != now.IsLocked || before.RateLimitPerUser != changed.RateLimitPerUser;
        if (!manages && (needsManager || was.IsLocked || !(owns || (wakes && SendsIn(actorId, before)))))
            throw Refused.MissingPermissions();
        if (was.IsArchived && now.IsArchived && before != changed)
            throw Refused.Archived();

        new ThreadDraft(changed.Name)
        {
            AutoArchiveMinutes = now.AutoArchiveMinutes,
            AppliedTags = changed.AppliedTags,
            RateLimitPerUser = changed.RateLimitPerUser,
        }.Check(_state.Channels[before.ParentId!.Value], manages, before.AppliedTags);

        if (before.Name != changed.Name)
        {
            Note(before, actorId, MessageKind.Renamed, changed.Name);
            var noted = _state.Channels[before.Id];
            now = now with { MessageCount = noted.Thread!.MessageCount, TotalMessages = noted.Thread.TotalMessages };
            changed = changed with { LastMessageId = noted.LastMessageId, Thread = now };
        }

        if (was.IsArchived != now.IsArchived || was.AutoArchiveMinutes != now.AutoArchiveMinutes)
            changed = changed with { Thread = now with { ArchiveChangedAt = Clock.GetUtcNow() } };
        _state.Channels[before.Id] = changed;
        Tell(new ThreadChanged(changed, before));
        return changed;
    }

    private Channel SetArchived(Channel thread, bool isArchived)
    {
        var changed = thread with
        {
            Thread = thread.Thread! with { IsArchived = isArchived, ArchiveChangedAt = Clock.GetUtcNow() },
        };
        _state.Channels[thread.Id] = changed;
        Tell(new ThreadChanged(changed, thread));
        return changed;
    }

    private bool SendsIn(long memberId, Channel channel) =>
        PermissionsOf(memberId, channel)
            .HasFlag(channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);
}
