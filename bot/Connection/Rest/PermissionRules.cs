using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Rest;

/// <summary>Roles and overwrites taken together. https://discord.com/developers/docs/topics/permissions#permission-overwrites</summary>
public static class PermissionRules
{
    private const Permissions All = (Permissions)long.MaxValue;

    /// <param name="roles">The member's roles; none for a member without any.</param>
    public static Permissions Of(
        GuildPayload guild,
        ulong memberId,
        IReadOnlyCollection<ulong> roles,
        IReadOnlyList<OverwritePayload> overwrites
    )
    {
        var held = guild
            .Roles.Where(role => role.Id == guild.Id || roles.Contains(role.Id)) // the role of everybody has the server's id
            .Aggregate(0UL, (sum, role) => sum | role.Permissions);
        if (guild.OwnerId == memberId || ((Permissions)held).HasFlag(Permissions.Administrator))
            return All;

        held = Apply(held, overwrites.Where(o => o.Id == guild.Id));
        held = Apply(held, overwrites.Where(o => o.Id != guild.Id && roles.Contains(o.Id)));
        return (Permissions)Apply(held, overwrites.Where(o => o.Id == memberId && memberId != guild.Id));
    }

    /// <summary>Of overwrites on one level what one of them allows beats what another denies.</summary>
    private static ulong Apply(ulong held, IEnumerable<OverwritePayload> overwrites)
    {
        var (allow, deny) = (0UL, 0UL);
        foreach (var overwrite in overwrites)
        {
            allow |= overwrite.Allow;
            deny |= overwrite.Deny;
        }

        return (held & ~deny) | allow;
    }
}
