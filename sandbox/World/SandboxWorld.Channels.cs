namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    private const int MostChannels = 500;
    private const int MostTags = 20;

    public Channel? FindChannel(long id) => Locked(() => _state.Channels.GetValueOrDefault(id));

    /// <summary>By name: articles, general, mods, debates.</summary>
    public Channel GetChannel(string name) =>
        Locked(() => _state.Channels.Values.First(c => !c.IsThread && c.Name == name));

    /// <summary>The channel, when the member sees it; else 10003 or 50001.</summary>
    public Channel GetChannel(long memberId, long id) => Locked(() => Require(memberId, id));

    /// <summary>The server's channels in their order, without threads, whoever may see them.</summary>
    public IReadOnlyList<Channel> AllChannels =>
        Locked(() =>
            _state
                .Channels.Values.Where(c => !c.IsThread && c.Kind != ChannelKind.Direct)
                .OrderBy(c => c.Position)
                .ThenBy(c => c.Id)
                .ToList()
        );

    public IReadOnlyList<Channel> VisibleChannels(long memberId) =>
        [.. AllChannels.Where(channel => CanSee(memberId, channel))];

    public Channel CreateChannel(long actorId, Channel draft)
    {
        lock (_lock)
        {
            if (!PermissionsOf(actorId).HasFlag(Permissions.ManageChannels))
                throw Refused.MissingPermissions();
            if (AllChannels.Count >= MostChannels)
                throw new Refused(400, 30013, "Maximum number of server channels reached (500)");
            var channel = draft with { Id = _ids.Next(), Position = AllChannels.Count };
            CheckChannel(channel);
            _state.Channels[channel.Id] = channel;
            _state.Messages[channel.Id] = [];
            Tell(new ChannelCreated(channel));
            return channel;
        }
    }

    public Channel ChangeChannel(long actorId, long id, Func<Channel, Channel> change)
    {
        lock (_lock)
        {
            var before = Require(actorId, id);
            if (before.IsThread)
                return ChangeThread(actorId, before, change(before));

            Require(actorId, id, Permissions.ManageChannels);
            var changed = change(before) with { Id = id };
            CheckChannel(changed);
            _state.Channels[id] = changed;
            Tell(new ChannelChanged(changed, before));
            return changed;
        }
    }

    /// <summary>For tests and the page's admin: no permission is asked.</summary>
    public Channel SetOverwrites(long id, params IReadOnlyList<Overwrite> overwrites) =>
        ChangeChannel(_state.Guild.OwnerId, id, channel => channel with { Overwrites = overwrites });

    /// <param name="targetId">Whose overwrite is replaced or removed.</param>
    public Channel ChangeOverwrites(
        long actorId,
        long id,
        Func<IEnumerable<Overwrite>, IEnumerable<Overwrite>> change,
        long targetId
    )
    {
        lock (_lock)
        {
            Require(actorId, id, Permissions.ManageRoles);
            var before = _state.Channels[id];
            var changed = before with
            {
                Overwrites = [.. change(before.Overwrites.Where(o => o.TargetId != targetId))],
            };
            _state.Channels[id] = changed;
            Tell(new ChannelChanged(changed, before));
            return changed;
        }
    }

    public Channel RemoveChannel(long actorId, long id)
    {
        lock (_lock)
        {
            var channel = Require(actorId, id);
            Require(actorId, id, channel.IsThread ? Permissions.ManageThreads : Permissions.ManageChannels);
            foreach (var thread in _state.Channels.Values.Where(c => c.IsThread && c.ParentId == id).ToList())
                Drop(thread);
            Drop(channel);
            return channel;
        }

        void Drop(Channel gone)
        {
            _state.Channels.Remove(gone.Id);
            _state.Messages.Remove(gone.Id);
            Tell(gone.IsThread ? new ThreadRemoved(gone) : new ChannelRemoved(gone));
        }
    }

    /// <summary>The conversation of two; made when it is first asked for.</summary>
    public Channel OpenDirect(long oneId, long otherId)
    {
        lock (_lock)
        {
            if (!_state.Members.ContainsKey(otherId))
                throw Refused.Unknown("User");
            var found = _state.Channels.Values.FirstOrDefault(c =>
                c.Kind == ChannelKind.Direct && c.Recipients.Contains(oneId) && c.Recipients.Contains(otherId)
            );
            if (found is not null)
                return found;

            var channel = new Channel(_ids.Next(), ChannelKind.Direct, "") { Recipients = [oneId, otherId] };
            _state.Channels[channel.Id] = channel;
            _state.Messages[channel.Id] = [];
            return channel;
        }
    }

    public void Type(long actorId, long channelId)
    {
        lock (_lock)
        {
            var channel = Require(actorId, channelId);
            RequireSending(actorId, channel);
            Tell(new TypingStarted(channelId, actorId, Clock.GetUtcNow()));
        }
    }

    private static void CheckChannel(Channel channel)
    {
        var errors = new FieldErrors();
        errors.CheckLength("name", channel.Name, 1, 100);
        errors.CheckLength("topic", channel.Topic, 0, channel.Kind == ChannelKind.Forum ? 4096 : 1024);
        foreach (var (i, tag) in channel.AvailableTags.Index())
            errors.CheckLength($"available_tags.{i}.name", tag.Name, 1, 20);
        errors.ThrowIfAny();
        if (channel.AvailableTags.Count > MostTags)
            throw new Refused(400, 30048, "Maximum number of tags in a forum channel has been reached (20)");
        if (
            channel.AvailableTags.DistinctBy(tag => tag.Name, StringComparer.Ordinal).Count()
            < channel.AvailableTags.Count
        )
            throw new Refused(400, 40061, "Tag names must be unique");
    }
}
