namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    /// <param name="nick">Null or empty: the member's own name again.</param>
    public Member Rename(long actorId, long memberId, string? nick)
    {
        lock (_lock)
        {
            var needed = actorId == memberId ? Permissions.ChangeNickname : Permissions.ManageNicknames;
            RequireInServer(actorId, needed);
            var errors = new FieldErrors();
            errors.CheckLength("nick", nick, 0, 32);
            errors.ThrowIfAny();
            return ChangeMember(memberId, member => member with { Nick = string.IsNullOrEmpty(nick) ? null : nick });
        }
    }

    public Member SetRoles(long actorId, long memberId, Func<IReadOnlyList<long>, IEnumerable<long>> change)
    {
        lock (_lock)
        {
            RequireInServer(actorId, Permissions.ManageRoles);
            IReadOnlyList<long> roles = [.. change(GetMember(memberId).RoleIds).Distinct()];
            if (roles.Any(id => !_state.Roles.ContainsKey(id)))
                throw Refused.Unknown("Role");
            return ChangeMember(memberId, member => member with { RoleIds = roles });
        }
    }

    public void Kick(long actorId, long memberId)
    {
        lock (_lock)
        {
            RequireInServer(actorId, Permissions.KickMembers);
            RemoveMember(GetMember(memberId).Id);
        }
    }

    private void RequireInServer(long actorId, Permissions needed)
    {
        if (!PermissionsOf(actorId).HasFlag(needed))
            throw Refused.MissingPermissions();
    }
}
