using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Comments;

/// <summary>What has to be compared with chat's own history, and what the record holds of it.</summary>
public sealed class GapFinder(Store store)
{
    /// <summary>Set when a gap was recorded.</summary>
    public Signal Found { get; } = new();

    /// <summary>Those whose thread is open first, then the last active.</summary>
    public Task<IReadOnlyList<OpenGap>> AllAsync(CancellationToken cancellationToken) =>
        store.Reads.ReadAsync<IReadOnlyList<OpenGap>>(
            db =>
                [
                    .. from gap in db.Gaps
                    join discussion in db.Discussions on gap.DiscussionId equals discussion.Id
                    where discussion.ThreadId != null
                    orderby discussion.State, discussion.LastActivityAt descending
                    select new OpenGap(discussion.Id, discussion.ThreadId!.Value, gap.FromMessageId, gap.Misses),
                ],
            cancellationToken
        );

    /// <summary>The messages of living comments from the gap's first on, oldest first.</summary>
    public Task<IReadOnlyList<long>> MessagesAsync(OpenGap gap, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync<IReadOnlyList<long>>(
            db =>
                [
                    .. db
                        .Comments.Where(c => c.DiscussionId == gap.DiscussionId && c.DeletedAt == null)
                        .SelectMany(c => c.Messages.Select(m => m.MessageId))
                        .Where(id => id >= gap.FromMessageId)
                        .OrderBy(id => id),
                ],
            cancellationToken
        );

    /// <summary>Everything before the message is known now: a comparison that is interrupted goes on there.</summary>
    public Task MoveOnAsync(OpenGap gap, long fromMessageId, CancellationToken cancellationToken) =>
        store.Writes.WriteAsync(
            db =>
                db.Gaps.Where(g => g.DiscussionId == gap.DiscussionId && g.Misses == gap.Misses)
                    .ExecuteUpdate(set => set.SetProperty(g => g.FromMessageId, fromMessageId)),
            cancellationToken
        );

    /// <returns>False when something more was missed meanwhile: then the gap stays.</returns>
    public Task<bool> CloseAsync(OpenGap gap, CancellationToken cancellationToken) =>
        store.Writes.WriteAsync(
            db => db.Gaps.Where(g => g.DiscussionId == gap.DiscussionId && g.Misses == gap.Misses).ExecuteDelete() > 0,
            cancellationToken
        );
}

/// <summary>A thread to compare, from a message on.</summary>
public sealed record OpenGap(long DiscussionId, long ThreadId, long FromMessageId, int Misses);
