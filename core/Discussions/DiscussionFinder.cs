using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Discussions;

/// <summary>Looks discussions up. None of what it returns is tracked.</summary>
public sealed class DiscussionFinder(Store store)
{
    /// <returns>With its article; null when the thread is not recorded.</returns>
    public async Task<Discussion?> InThreadAsync(long threadId, CancellationToken cancellationToken) =>
        store.Threads.Contains(threadId)
            ? await store.Reads.ReadAsync(
                db => db.Discussions.Include(d => d.Article).SingleOrDefault(d => d.ThreadId == threadId),
                cancellationToken
            )
            : null;

    /// <returns>With its article; null when that server has no such discussion.</returns>
    public Task<Discussion?> FindAsync(long serverId, long discussionId, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync(
            db =>
                db.Discussions.Include(d => d.Article)
                    .SingleOrDefault(d => d.Id == discussionId && d.ServerId == serverId),
            cancellationToken
        );

    /// <summary>The discussions of a server that can be read in chat, last active first.</summary>
    public Task<IReadOnlyList<DiscussionLine>> ListAsync(
        long serverId,
        int most,
        CancellationToken cancellationToken
    ) =>
        store.Reads.ReadAsync<IReadOnlyList<DiscussionLine>>(
            db =>
                [
                    .. db
                        .Discussions.Where(d => d.ServerId == serverId && d.State != DiscussionState.Gone)
                        .OrderByDescending(d => d.LastActivityAt)
                        .ThenByDescending(d => d.Id)
                        .Take(most)
                        .Select(d => new DiscussionLine(
                            d.Id,
                            d.Article.Title,
                            d.ChannelId,
                            d.ThreadId,
                            d.State,
                            d.LastActivityAt,
                            db.Comments.Count(c => c.DiscussionId == d.Id && c.DeletedAt == null)
                        )),
                ],
            cancellationToken
        );

    /// <summary>The discussions whose card or thread was not up when the program stopped.</summary>
    public Task<IReadOnlyList<Discussion>> OpeningAsync(CancellationToken cancellationToken) =>
        store.Reads.ReadAsync<IReadOnlyList<Discussion>>(
            db => [.. db.Discussions.Include(d => d.Article).Where(d => d.State == DiscussionState.Opening)],
            cancellationToken
        );

    /// <summary>The discussions with imported comments that are not replayed yet and whose thread is up.</summary>
    public Task<IReadOnlyList<Discussion>> ReplayingAsync(CancellationToken cancellationToken) =>
        store.Reads.ReadAsync<IReadOnlyList<Discussion>>(
            db =>
                [
                    .. db
                        .Discussions.Include(d => d.Article)
                        .Where(d => d.IsReplaying)
                        .Where(d => d.State == DiscussionState.Open || d.State == DiscussionState.Closed),
                ],
            cancellationToken
        );
}

/// <summary>One discussion in a list.</summary>
/// <param name="Comments">How many living comments it has.</param>
public sealed record DiscussionLine(
    long Id,
    string Title,
    long ChannelId,
    long? ThreadId,
    DiscussionState State,
    DateTimeOffset LastActivityAt,
    int Comments
);
