using DebateBot.Connection.Payloads;
using Refit;

namespace DebateBot.Connection.Rest;

public partial interface IDiscordApi
{
    /// <summary>https://discord.com/developers/docs/resources/guild#get-guild</summary>
    [Get("/guilds/{guildId}")]
    Task<GuildPayload> GetGuildAsync(ulong guildId, CancellationToken cancellationToken);

    /// <summary>Without threads. https://discord.com/developers/docs/resources/guild#get-guild-channels</summary>
    [Get("/guilds/{guildId}/channels")]
    Task<IReadOnlyList<ChannelPayload>> GetGuildChannelsAsync(ulong guildId, CancellationToken cancellationToken);

    /// <summary>https://discord.com/developers/docs/resources/guild#list-active-guild-threads</summary>
    [Get("/guilds/{guildId}/threads/active")]
    Task<ThreadListPayload> GetActiveThreadsAsync(ulong guildId, CancellationToken cancellationToken);

    /// <summary>https://discord.com/developers/docs/resources/guild#get-guild-member</summary>
    [Get("/guilds/{guildId}/members/{userId}")]
    Task<GuildMemberPayload> GetMemberAsync(ulong guildId, ulong userId, CancellationToken cancellationToken);
}
