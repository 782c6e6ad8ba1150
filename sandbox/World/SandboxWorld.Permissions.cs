namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    /// <summary>What the member may do in the server as a whole.</summary>
    public Permissions PermissionsOf(long memberId)
    {
        lock (_lock)
        {
            if (!_state.Members.TryGetValue(memberId, out var member))
                return Permissions.None;
            if (memberId == _state.Guild.OwnerId)
                return PermissionSets.All;

            var held = RolesOf(member).Aggregate(Permissions.None, (all, role) => all | role.Permissions);
            return held.HasFlag(Permissions.Administrator) ? PermissionSets.All : held;
        }
    }

    /// <summary>What the member may do in a channel; a thread has its parent's permissions.</summary>
    /// <remarks>https://discord.com/developers/docs/topics/permissions#permission-overwrites</remarks>
    public Permissions PermissionsOf(long memberId, Channel channel)
    {
        lock (_lock)
        {
            if (channel.Kind == ChannelKind.Direct)
                return channel.Recipients.Contains(memberId) ? Permissions.Everyone : Permissions.None;

            var held = PermissionsOf(memberId);
            if (held == PermissionSets.All || !_state.Members.TryGetValue(memberId, out var member))
                return held;

            var home = channel.IsThread && channel.ParentId is { } parent ? _state.Channels[parent] : channel;
            held = Apply(held, home.Overwrites.Where(o => !o.IsMember && o.TargetId == _state.Guild.Id));
            held = Apply(held, home.Overwrites.Where(o => !o.IsMember && member.RoleIds.Contains(o.TargetId)));
            held = Apply(held, home.Overwrites.Where(o => o.IsMember && o.TargetId == memberId));
            return held.HasFlag(Permissions.ViewChannel) ? held : Permissions.None;
        }
    }

    /// <summary>Whether the member sees the channel: a private thread only from inside or with Manage Threads.</summary>
    public bool CanSee(long memberId, Channel channel)
    {
        var held = PermissionsOf(memberId, channel);
        if (!held.HasFlag(Permissions.ViewChannel))
            return false;
        return channel.Kind != ChannelKind.PrivateThread
            || held.HasFlag(Permissions.ManageThreads)
            || channel.Thread!.Members.Any(m => m.UserId == memberId);
    }

    private static Permissions Apply(Permissions held, IEnumerable<Overwrite> overwrites)
    {
        var (allow, deny) = (Permissions.None, Permissions.None);
        foreach (var overwrite in overwrites)
        {
            allow |= overwrite.Allow;
            deny |= overwrite.Deny;
        }

        return (held & ~deny) | allow;
    }

    private IEnumerable<Role> RolesOf(Member member) =>
        member.RoleIds.Append(_state.Guild.Id).Select(id => _state.Roles.GetValueOrDefault(id)).OfType<Role>();

    /// <summary>The channel, when the member sees it and may do that there; else 10003, 50001 or 50013.</summary>
    private Channel Require(long memberId, long channelId, Permissions needed = Permissions.None)
    {
        var channel = _state.Channels.GetValueOrDefault(channelId) ?? throw Refused.Unknown("Channel");
        if (!CanSee(memberId, channel))
            throw Refused.MissingAccess();
        if ((PermissionsOf(memberId, channel) & needed) != needed)
            throw Refused.MissingPermissions();
        return channel;
    }
}
