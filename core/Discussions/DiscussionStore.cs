using DebateBot.Core.Articles;
using DebateBot.Core.Storage;

namespace DebateBot.Core.Discussions;

/// <summary>The life of a discussion: begun, its card and thread put up, or taken back. Each call completes when it is committed.</summary>
public sealed partial class DiscussionStore(Store store, TimeProvider time)
{
    /// <summary>Begins a discussion whose card and thread are not up yet.</summary>
    /// <param name="channelId">Where the card goes: a text channel or a forum.</param>
    public Task<Discussion> BeginAsync(
        long serverId,
        long channelId,
        Article article,
        CancellationToken cancellationToken
    ) => store.Writes.WriteAsync(db => Begin(db, serverId, channelId, article), cancellationToken);

    /// <summary>
    /// From now on the thread is recorded. A thread opened from a message has that message's id, as a forum's post has its first one's: it
    /// can be named here before it is opened in chat, and no comment is missed.
    /// </summary>
    public Task SetCardAsync(long discussionId, long cardMessageId, CancellationToken cancellationToken)
    {
        store.Threads.Add(cardMessageId); // what is said from here on queues behind the naming
        return ChangeAsync(
            discussionId,
            discussion => discussion.CardMessageId = discussion.ThreadId = cardMessageId,
            cancellationToken
        );
    }

    /// <summary>Card and thread are up.</summary>
    public Task OpenAsync(long discussionId, long threadId, CancellationToken cancellationToken)
    {
        store.Threads.Add(threadId);
        return ChangeAsync(
            discussionId,
            discussion =>
            {
                discussion.ThreadId = threadId;
                discussion.State = DiscussionState.Open;
            },
            cancellationToken
        );
    }

    /// <summary>Takes back a discussion whose card could not be put up, with all that was stored for it.</summary>
    public async Task AbandonAsync(long discussionId, CancellationToken cancellationToken)
    {
        var thread = await store.Writes.WriteAsync(db => Abandon(db, discussionId), cancellationToken);
        if (thread is { } abandoned)
            store.Threads.Remove(abandoned);
    }

    private Task ChangeAsync(long discussionId, Action<Discussion> change, CancellationToken cancellationToken) =>
        store.Writes.WriteAsync(db => change(db.Discussions.Find(discussionId)!), cancellationToken);

    private static long? Abandon(DebateDb db, long discussionId)
    {
        if (db.Discussions.Find(discussionId) is not { State: DiscussionState.Opening } discussion)
            return null;
        EraseComments(db, discussion);
        db.Articles.Remove(db.Articles.Find(discussion.ArticleId)!); // and with it the discussion
        db.Forget();
        return discussion.ThreadId;
    }

    private Discussion Begin(DebateDb db, long serverId, long channelId, Article article)
    {
        var now = UnixMilliseconds.Floor(time.GetUtcNow());
        var discussion = new Discussion
        {
            ServerId = serverId,
            ChannelId = channelId,
            Article = article,
            OpenedAt = now,
            LastActivityAt = now,
        };
        db.Discussions.Add(discussion);
        db.SaveChanges();
        return discussion;
    }
}
