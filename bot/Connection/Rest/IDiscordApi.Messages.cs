using DebateBot.Connection.Payloads;
using Refit;

namespace DebateBot.Connection.Rest;

public partial interface IDiscordApi
{
    /// <summary>Newest first within the page, 1 to 100. https://discord.com/developers/docs/resources/message#get-channel-messages</summary>
    [Get("/channels/{channelId}/messages")]
    Task<IReadOnlyList<MessagePayload>> GetMessagesAsync(
        ulong channelId,
        ulong after,
        int limit,
        CancellationToken cancellationToken
    );

    /// <summary>https://discord.com/developers/docs/resources/message#get-channel-message</summary>
    [Get("/channels/{channelId}/messages/{messageId}")]
    Task<MessagePayload> GetMessageAsync(ulong channelId, ulong messageId, CancellationToken cancellationToken);

    /// <summary>https://discord.com/developers/docs/resources/message#create-message</summary>
    [Post("/channels/{channelId}/messages")]
    Task<MessagePayload> CreateMessageAsync(
        ulong channelId,
        [Body] HttpContent message,
        CancellationToken cancellationToken
    );

    /// <summary>https://discord.com/developers/docs/resources/message#edit-message</summary>
    [Patch("/channels/{channelId}/messages/{messageId}")]
    Task<MessagePayload> EditMessageAsync(
        ulong channelId,
        ulong messageId,
        [Body] HttpContent message,
        CancellationToken cancellationToken
    );

    /// <summary>https://discord.com/developers/docs/resources/message#delete-message</summary>
    [Delete("/channels/{channelId}/messages/{messageId}")]
    Task DeleteMessageAsync(ulong channelId, ulong messageId, CancellationToken cancellationToken);
}
