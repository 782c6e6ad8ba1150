using DebateBot.Chat;
using DebateBot.Core.Posting;

namespace DebateBot.Posting;

/// <summary>
/// The one way out. What is public goes out once under its key, also over a crash: it is written down first; asked for again within two
/// minutes it carries the same nonce, by which chat knows it; later, and where chat knows no nonce, the bot looks for it among its own
/// messages before it sends.
/// </summary>
public sealed class Sender(IChat chat, Outbox outbox, LookBack lookBack, TimeProvider time)
{
    /// <summary>Chat remembers a nonce for "the past few minutes".</summary>
    private static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(2);

    /// <param name="key">What this message is, once and for all: "card:12".</param>
    /// <returns>The message's id.</returns>
    /// <exception cref="ChatRefused">The platform said no; nothing was sent, and the key is free again unless an earlier try may have been.</exception>
    public Task<long> SendAsync(
        string key,
        long channelId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) =>
        OnceAsync(
            new Errand(
                key,
                channelId,
                Fit.Check(message),
                async row => (await chat.PostAsync(channelId, message, row.Nonce, cancellationToken)).Id,
                row => lookBack.FindMessageAsync(row, webhookId: null, cancellationToken)
            )
            {
                HasNonce = true,
            },
            cancellationToken
        );

    /// <summary>Sends under another name, through a webhook, into a thread.</summary>
    /// <inheritdoc cref="SendAsync"/>
    public Task<long> SendAsAsync(
        string key,
        ChatWebhook webhook,
        long threadId,
        string name,
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) =>
        OnceAsync(
            new Errand(
                key,
                threadId,
                Fit.Check(message),
                async _ => (await chat.PostAsAsync(webhook, threadId, name, message, cancellationToken)).Id,
                row => lookBack.FindMessageAsync(row, webhook.Id, cancellationToken)
            ),
            cancellationToken
        );

    /// <summary>Opens a forum post with the message.</summary>
    /// <returns>The id of the post and of its first message.</returns>
    /// <inheritdoc cref="SendAsync"/>
    public Task<long> OpenForumPostAsync(
        string key,
        ChatChannel forum,
        string name,
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) =>
        OnceAsync(
            new Errand(
                key,
                forum.Id,
                Fit.Check(message),
                _ => chat.OpenForumPostAsync(forum.Id, name, message, cancellationToken),
                row => lookBack.FindForumPostAsync(row, forum, cancellationToken)
            ),
            cancellationToken
        );

    /// <summary>Changes a message of the bot.</summary>
    public Task EditAsync(
        long channelId,
        long messageId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) => chat.EditAsync(channelId, messageId, Fit.Check(message), cancellationToken);

    /// <summary>The first answer to an interaction.</summary>
    public Task AnswerAsync(Interaction asked, Reply reply, CancellationToken cancellationToken)
    {
        if (reply is MessageReply { Message: var message })
            Fit.Check(message);
        else if (reply is UpdateReply { Message: var update })
            Fit.Check(update);
        return chat.AnswerAsync(asked, reply, cancellationToken);
    }

    /// <summary>Replaces the first answer.</summary>
    public Task EditAnswerAsync(Interaction asked, OutgoingMessage message, CancellationToken cancellationToken) =>
        chat.EditAnswerAsync(asked, Fit.Check(message), cancellationToken);

    private async Task<long> OnceAsync(Errand errand, CancellationToken cancellationToken)
    {
        var hash = ContentHash.Of(errand.Message);
        var (row, isNew) = await outbox.BeginAsync(errand.Key, errand.ChannelId, hash, cancellationToken);
        if (row.SentMessageId is { } known)
            return known;
        if (!isNew && !(errand.HasNonce && time.GetUtcNow() - row.CreatedAt < NonceLife))
        {
            // Where the bot may not see the channel any more, nobody knows whether it was sent: the row stays.
            if (await errand.LookBackAsync(row) is { } found)
                return await ConfirmAsync(row, found, cancellationToken);
            row = await outbox.RenewAsync(row, hash, cancellationToken);
        }
        try
        {
            return await ConfirmAsync(row, await errand.SendAsync(row), cancellationToken);
        }
        catch (ChatRefused)
        {
            await outbox.WithdrawAsync(row, cancellationToken);
            throw;
        }
    }

    private async Task<long> ConfirmAsync(OutboxRow row, long messageId, CancellationToken cancellationToken)
    {
        await outbox.ConfirmAsync(row, messageId, cancellationToken);
        return messageId;
    }

    private sealed record Errand(
        string Key,
        long ChannelId,
        OutgoingMessage Message,
        Func<OutboxRow, Task<long>> SendAsync,
        Func<OutboxRow, Task<long?>> LookBackAsync
    )
    {
        public bool HasNonce { get; init; }
    }
}
