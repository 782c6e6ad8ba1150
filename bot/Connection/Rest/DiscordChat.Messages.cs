using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Rest;

public sealed partial class DiscordChat
{
    private const int Page = 100;

    public async Task<ChatMessage> PostAsync(
        long channelId,
        OutgoingMessage message,
        string nonce,
        CancellationToken cancellationToken
    )
    {
        var body = MessageBody.New(message);
        body.Nonce = nonce;
        body.EnforceNonce = true;
        using var content = MessageContent.Of(body, DiscordJson.Default.MessageBody, message.Files);
        return Known(await api.CreateMessageAsync((ulong)channelId, content, cancellationToken));
    }

    public async Task EditAsync(
        long channelId,
        long messageId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        var body = MessageBody.Replacing(message);
        using var content = MessageContent.Of(body, DiscordJson.Default.MessageBody, message.Files);
        await api.EditMessageAsync((ulong)channelId, (ulong)messageId, content, cancellationToken);
    }

    /// <summary>A message that is gone already is what was wanted; a repeated request may have found its own work done.</summary>
    public async Task DeleteAsync(long channelId, long messageId, CancellationToken cancellationToken)
    {
        try
        {
            await api.DeleteMessageAsync((ulong)channelId, (ulong)messageId, cancellationToken);
        }
        catch (ChatRefused gone) when (gone.Code == ErrorCodes.UnknownMessage) { }
    }

    public async Task<IReadOnlyList<ChatMessage>> GetHistoryAsync(
        long channelId,
        long afterMessageId,
        CancellationToken cancellationToken
    )
    {
        var newestFirst = await api.GetMessagesAsync((ulong)channelId, (ulong)afterMessageId, Page, cancellationToken);
        return [.. newestFirst.Reverse().Select(message => message.ToMessage()).OfType<ChatMessage>()];
    }

    public async Task<ChatMessage> GetMessageAsync(
        long channelId,
        long messageId,
        CancellationToken cancellationToken
    ) => Known(await api.GetMessageAsync((ulong)channelId, (ulong)messageId, cancellationToken));

    private static ChatMessage Known(MessagePayload message) =>
        message.ToMessage() ?? throw new HttpRequestException("Discord sent a message without author.");
}
