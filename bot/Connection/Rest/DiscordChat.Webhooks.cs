using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Rest;

public sealed partial class DiscordChat
{
    /// <summary>Every message gives its own name; this one is what an admin finds in the channel's settings.</summary>
    private const string WebhookName = "DebateBot";

    /// <summary>One at a time, so that two who ask at once do not make two.</summary>
    public async Task<ChatWebhook> GetWebhookAsync(long channelId, CancellationToken cancellationToken)
    {
        await makingWebhook.WaitAsync(cancellationToken);
        try
        {
            var there = await api.GetWebhooksAsync((ulong)channelId, cancellationToken);
            var own = there.FirstOrDefault(webhook =>
                webhook.ApplicationId == (ulong)Self.ApplicationId && webhook.Token is not null
            );
            own ??= await api.CreateWebhookAsync((ulong)channelId, new() { Name = WebhookName }, cancellationToken);
            return new(
                (long)own.Id,
                own.Token ?? throw new HttpRequestException("Discord made a webhook without token.")
            );
        }
        finally
        {
            makingWebhook.Release();
        }
    }

    public async Task<ChatMessage> PostAsAsync(
        ChatWebhook webhook,
        long threadId,
        string name,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        var body = MessageBody.New(message);
        body.Username = name;
        using var content = MessageContent.Of(body, DiscordJson.Default.MessageBody, message.Files);
        return Known(
            await api.ExecuteWebhookAsync((ulong)webhook.Id, webhook.Token, (ulong)threadId, content, cancellationToken)
        );
    }
}
