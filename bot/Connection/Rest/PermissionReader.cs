using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Rest;

/// <summary>What a member may do in a channel, from answers at most a minute old.</summary>
public sealed class PermissionReader(IDiscordApi api, TimeProvider time)
{
    private readonly Remembered<ulong, GuildPayload> guilds = new(time);
    private readonly Remembered<ulong, IReadOnlyList<ChannelPayload>> channels = new(time);
    private readonly Remembered<ulong, ChannelPayload> threads = new(time);
    private readonly Remembered<(ulong Guild, ulong Member), GuildMemberPayload> members = new(time);

    public async Task<Permissions> ReadAsync(
        ulong guildId,
        ulong channelId,
        ulong memberId,
        CancellationToken cancellationToken
    )
    {
        var channel = await GetChannelAsync(guildId, channelId, cancellationToken);
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

    /// <summary>From the server's list, which has also what the bot may not see; a thread, which it has not, stands for its channel.</summary>
    private async Task<ChannelPayload> GetChannelAsync(
        ulong guildId,
        ulong channelId,
        CancellationToken cancellationToken
    )
    {
        var listed = await channels.GetAsync(guildId, () => api.GetGuildChannelsAsync(guildId, cancellationToken));
        if (listed.FirstOrDefault(channel => channel.Id == channelId) is { } found)
            return found;
        var thread = await threads.GetAsync(channelId, () => api.GetChannelAsync(channelId, cancellationToken));
        return listed.FirstOrDefault(channel => channel.Id == thread.ParentId) ?? thread;
    }

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
        return member.Roles;
    }
}
