using DebateBot.Connection.Payloads;
using Refit;

namespace DebateBot.Connection.Rest;

public partial interface IDiscordApi
{
    /// <summary>https://discord.com/developers/docs/resources/channel#get-channel</summary>
    [Get("/channels/{channelId}")]
    Task<ChannelPayload> GetChannelAsync(ulong channelId, CancellationToken cancellationToken);

    /// <summary>A message has at most one thread, with its own id (error 160004 when it is there). https://discord.com/developers/docs/resources/channel#start-thread-from-message</summary>
    [Post("/channels/{channelId}/messages/{messageId}/threads")]
    Task<ChannelPayload> OpenThreadAsync(
        ulong channelId,
        ulong messageId,
        [Body] ThreadBody thread,
        CancellationToken cancellationToken
    );

    /// <summary>https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel</summary>
    [Post("/channels/{channelId}/threads")]
    Task<ChannelPayload> OpenForumPostAsync(
        ulong channelId,
        [Body] HttpContent post,
        CancellationToken cancellationToken
    );
}
