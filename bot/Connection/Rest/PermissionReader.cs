using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Rest;

/// <summary>What a member may do in a channel, from answers at most a minute old.</summary>
public sealed class PermissionReader(IDiscordApi api, TimeProvider time)
{
    private readonly Remembered<ulong, GuildPayload> guilds = new(time);
    private readonly Remembered<ulong, ChannelPayload> channels = new(time);
    private readonly Remembered<(ulong Guild, ulong Member), MemberPayload> members = new(time);

    public async Task<Permissions> ReadAsync(
        ulong guildId,
        ulong channelId,
        ulong memberId,
        CancellationToken cancellationToken
    )
    {
        var channel = await GetChannelAsync(channelId, cancellationToken);
        if (channel is { IsThread: true, ParentId: { } parentId })
            channel = await GetChannelAsync(parentId, cancellationToken);
        return (await ReadAsync(guildId, [channel], memberId, cancellationToken))[0];
    }

    /// <returns>One for each channel.</returns>
    public async Task<IReadOnlyList<Permissions>> ReadAsync(
        ulong guildId,
        IReadOnlyList<ChannelPayload> among,
        ulong memberId,
        CancellationToken cancellationToken
    )
    {
        var guild = await guilds.GetAsync(guildId, () => api.GetGuildAsync(guildId, cancellationToken));
        var roles = memberId == guildId ? [] : await GetRolesAsync(guildId, memberId, cancellationToken);
        return
        [
            .. among.Select(channel => PermissionRules.Of(guild, memberId, roles, channel.PermissionOverwrites ?? [])),
        ];
    }

    private Task<ChannelPayload> GetChannelAsync(ulong channelId, CancellationToken cancellationToken) =>
        channels.GetAsync(channelId, () => api.GetChannelAsync(channelId, cancellationToken));

    private async Task<IReadOnlyList<ulong>> GetRolesAsync(
        ulong guildId,
        ulong memberId,
        CancellationToken cancellationToken
    )
    {
        var member = await members.GetAsync(
            (guildId, memberId),
            () => api.GetMemberAsync(guildId, memberId, cancellationToken)
        );
        return member.Roles ?? [];
    }
}
