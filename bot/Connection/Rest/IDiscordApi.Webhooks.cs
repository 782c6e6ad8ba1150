using DebateBot.Connection.Payloads;
using Refit;

namespace DebateBot.Connection.Rest;

public partial interface IDiscordApi
{
    /// <summary>https://discord.com/developers/docs/resources/webhook#get-channel-webhooks</summary>
    [Get("/channels/{channelId}/webhooks")]
    Task<IReadOnlyList<WebhookPayload>> GetWebhooksAsync(ulong channelId, CancellationToken cancellationToken);

    /// <summary>https://discord.com/developers/docs/resources/webhook#create-webhook</summary>
    [Post("/channels/{channelId}/webhooks")]
    Task<WebhookPayload> CreateWebhookAsync(
        ulong channelId,
        [Body] WebhookBody webhook,
        CancellationToken cancellationToken
    );

    /// <summary>Takes no nonce: sent twice it posts twice. https://discord.com/developers/docs/resources/webhook#execute-webhook</summary>
    [Post("/webhooks/{webhookId}/{webhookToken}?wait=true")]
    Task<MessagePayload> ExecuteWebhookAsync(
        ulong webhookId,
        string webhookToken,
        [AliasAs("thread_id")] ulong threadId,
        [Body] HttpContent message,
        CancellationToken cancellationToken
    );
}
