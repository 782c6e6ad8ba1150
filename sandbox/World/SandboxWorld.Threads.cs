namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    /// <summary>The most active threads a server may have (error 160006 beyond it).</summary>
    private const int MostActiveThreads = 1000;

    /// <summary>Threads that are not archived and that the member sees.</summary>
    public IReadOnlyList<Channel> ActiveThreads(long memberId) =>
        Locked(() => ThreadsWhere(memberId, thread => !thread.Thread!.IsArchived));

    /// <summary>The archived public threads of a channel, last archived first.</summary>
    public IReadOnlyList<Channel> ArchivedThreads(long memberId, long parentId)
    {
        lock (_lock)
        {
            Require(memberId, parentId, Permissions.ReadMessageHistory);
            return
            [
                .. ThreadsWhere(memberId, t => t.ParentId == parentId && t.Thread!.IsArchived)
                    .OrderByDescending(t => t.Thread!.ArchiveChangedAt),
            ];
        }
    }

    /// <summary>Opens a thread at a message; it has the message's id. 160004 when there is one already.</summary>
    public Channel OpenThread(long actorId, long channelId, long messageId, ThreadDraft draft)
    {
        lock (_lock)
        {
            var parent = Require(actorId, channelId, Permissions.CreatePublicThreads);
            var message = Find(channelId, messageId) ?? throw Refused.Unknown("Message");
            if (_state.Channels.ContainsKey(messageId))
                throw new Refused(400, 160004, "A thread has already been created for this message");
            if (parent.Kind is not (ChannelKind.Text or ChannelKind.Announcement) || message.IsPrivate)
                throw new Refused(400, 50024, "Cannot execute action on this channel type");

            var thread = Open(actorId, parent, messageId, ChannelKind.PublicThread, draft);
            var starter = new Message(_ids.Next(), thread.Id, actorId, "", Clock.GetUtcNow())
            {
                Kind = MessageKind.ThreadStarter,
                Reference = new MessageReference(channelId, messageId),
            };
            _state.Messages[thread.Id].Add(starter.Id, starter);
            Tell(new MessagePosted(starter));
            Replace(message with { HasThread = true, Flags = message.Flags | MessageFlags.HasThread });
            return thread;
        }
    }

    /// <summary>Opens a thread that stands alone; the channel gets a message about it (type 18).</summary>
    public Channel OpenThread(long actorId, long channelId, ThreadDraft draft)
    {
        lock (_lock)
        {
            var needed = draft.IsPrivate ? Permissions.CreatePrivateThreads : Permissions.CreatePublicThreads;
            var parent = Require(actorId, channelId, needed);
            if (parent.Kind is not (ChannelKind.Text or ChannelKind.Announcement))
                throw new Refused(400, 50024, "Cannot execute action on this channel type");

            var kind = draft.IsPrivate ? ChannelKind.PrivateThread : ChannelKind.PublicThread;
            var thread = Open(actorId, parent, _ids.Next(), kind, draft);
            if (!draft.IsPrivate)
            {
                Store(
                    new Message(thread.Id, channelId, actorId, thread.Name, Clock.GetUtcNow())
                    {
                        Kind = MessageKind.ThreadCreated,
                        Flags = MessageFlags.HasThread,
                        HasThread = true,
                        Reference = new MessageReference(thread.Id, 0),
                    }
                );
            }

            return thread;
        }
    }

    /// <summary>Opens a forum post: a thread with its first message, which has the thread's id.</summary>
    public (Channel Thread, Message First) OpenPost(long actorId, long forumId, ThreadDraft draft, MessageDraft first)
    {
        lock (_lock)
        {
            var forum = Require(actorId, forumId, Permissions.SendMessages);
            if (forum.Kind != ChannelKind.Forum)
                throw new Refused(400, 50024, "Cannot execute action on this channel type");
            MessageRules.Check(first, "message.");
            var thread = Open(actorId, forum, _ids.Next(), ChannelKind.PublicThread, draft);
            var said = Store(Compose(thread.Id, thread, actorId, first));
            return (_state.Channels[thread.Id], said);
        }
    }

    public void JoinThread(long memberId, long threadId) => AddToThread(memberId, threadId, memberId);

    public void AddToThread(long actorId, long threadId, long memberId)
    {
        lock (_lock)
        {
            var thread = Require(actorId, threadId);
            if (thread.Thread is not { } state)
                throw new Refused(400, 50024, "Cannot execute action on this channel type");
            if (state.IsArchived)
                throw Refused.Archived();
            if (!_state.Members.ContainsKey(memberId))
                throw Refused.Unknown("User");
            if (state.Members.All(m => m.UserId != memberId))
            {
                var member = new ThreadMember(memberId, Clock.GetUtcNow());
                Put(thread with { Thread = state with { Members = [.. state.Members, member] } }, [memberId], []);
                if (actorId != memberId)
                    Note(_state.Channels[threadId], actorId, MessageKind.RecipientAdded, "", memberId);
            }
        }
    }

    public void LeaveThread(long actorId, long threadId, long memberId)
    {
        lock (_lock)
        {
            var thread = Require(actorId, threadId, actorId == memberId ? default : Permissions.ManageThreads);
            if (thread.Thread is { IsArchived: true })
                throw Refused.Archived();
            if (thread.Thread is { } state && state.Members.Any(m => m.UserId == memberId))
            {
                IReadOnlyList<ThreadMember> rest = [.. state.Members.Where(m => m.UserId != memberId)];
                Put(thread with { Thread = state with { Members = rest } }, [], [memberId]);
                if (actorId != memberId)
                    Note(_state.Channels[threadId], actorId, MessageKind.RecipientRemoved, "", memberId);
            }
        }
    }

    private void Put(Channel thread, IReadOnlyList<long> joined, IReadOnlyList<long> left)
    {
        _state.Channels[thread.Id] = thread;
        Tell(new ThreadMembersChanged(thread, joined, left));
    }

    private List<Channel> ThreadsWhere(long memberId, Func<Channel, bool> wanted) =>
        [
            .. _state
                .Channels.Values.Where(c => c.IsThread && wanted(c) && CanSee(memberId, c))
                .OrderByDescending(c => c.LastMessageId ?? c.Id),
        ];
}
