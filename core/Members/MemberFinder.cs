using DebateBot.Core.Storage;

namespace DebateBot.Core.Members;

/// <summary>Says what is held on a person.</summary>
public sealed class MemberFinder(Store store)
{
    public Task<HeldOn> HeldOnAsync(long serverId, long memberId, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync(
            db =>
            {
                var comments =
                    from comment in db.Comments
                    where comment.AuthorId == memberId
                    join discussion in db.Discussions on comment.DiscussionId equals discussion.Id
                    where discussion.ServerId == serverId
                    select comment;
                return new HeldOn(
                    comments.Count(),
                    comments.Select(comment => comment.DiscussionId).Distinct().Count(),
                    comments.SelectMany(comment => comment.Revisions).Count(),
                    comments.Min(comment => (DateTimeOffset?)comment.PostedAt),
                    comments.Max(comment => (DateTimeOffset?)comment.PostedAt)
                );
            },
            cancellationToken
        );

    /// <summary>The number of a member's latest comment in a discussion; 0 when there is none.</summary>
    public Task<int> LatestCommentAsync(long discussionId, long memberId, CancellationToken cancellationToken) =>
        store.Reads.ReadAsync(
            db =>
                db.Comments.Where(c => c.DiscussionId == discussionId && c.AuthorId == memberId)
                    .Max(c => (int?)c.Number)
                ?? 0,
            cancellationToken
        );
}
