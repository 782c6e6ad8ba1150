using DebateBot.Chat;
using DebateBot.Core.Posting;

namespace DebateBot.Posting;

/// <summary>
/// Looks among the bot's own messages for one that went out although nobody noted it: the program was stopped, or the connection broke,
/// between sending and noting.
/// </summary>
public sealed class LookBack(IChat chat, Outbox outbox)
{
    /// <summary>How far this machine's clock may be ahead of the platform's.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>In the row's channel, as the bot or as one of its webhooks.</summary>
    /// <returns>The message's id; null when it was not sent.</returns>
    public async Task<long?> FindMessageAsync(OutboxRow row, long? webhookId, CancellationToken cancellationToken)
    {
        var last = Snowflake.Before(row.CreatedAt - Skew);
        while (await chat.GetHistoryAsync(row.ChannelId, last, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var message in page)
            {
                if (await IsItAsync(message, row, webhookId, cancellationToken))
                    return message.Id;
            }
            last = page[^1].Id;
        }
        return null;
    }

    /// <summary>Among a forum's posts.</summary>
    /// <returns>The id of post and first message; null when it was not sent.</returns>
    public async Task<long?> FindForumPostAsync(OutboxRow row, ChatChannel forum, CancellationToken cancellationToken)
    {
        var first = Snowflake.Before(row.CreatedAt - Skew);
        var posts = await chat.GetActiveThreadsAsync(forum.ServerId, cancellationToken);
        foreach (var post in posts.Where(post => post.ParentId == forum.Id && post.Id > first).OrderBy(post => post.Id))
        {
            var page = await chat.GetHistoryAsync(post.Id, post.Id - 1, cancellationToken);
            if (page is [var opening, ..] && await IsItAsync(opening, row, webhookId: null, cancellationToken))
                return post.Id;
        }
        return null;
    }

    private async Task<bool> IsItAsync(
        ChatMessage message,
        OutboxRow row,
        long? webhookId,
        CancellationToken cancellationToken
    )
    {
        var isOwn = webhookId is { } hook ? message.WebhookId == hook : message.Author.Id == chat.Self.Id;
        return isOwn
            && ContentHash.Of(message) == row.ContentHash
            && !await outbox.IsConfirmedAsync(message.Id, cancellationToken);
    }
}
