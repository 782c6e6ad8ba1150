using DebateBot.Core.Posting;
using DebateBot.Core.Storage;

namespace DebateBot.Core.Comments;

/// <summary>
/// Keeps the record of what is said in the threads of discussions. The same change twice changes nothing; changes out of order end in the
/// same state: an edit waits for its message, a deleted message that arrives late gets no number, the newest edit stands.
/// </summary>
/// <remarks>
/// A comment of several messages is forgotten as a whole when any of them is deleted: which words stood in that one is not kept, and none
/// of them may survive.
/// </remarks>
public sealed class CommentRecorder(Store store, TimeProvider time)
{
    /// <summary>Applies the changes in order, in one transaction; completes when it is committed.</summary>
    public Task<Recorded> RecordAsync(IReadOnlyList<CommentChange> batch, CancellationToken cancellationToken) =>
        RecordAsync(batch, [], cancellationToken);

    /// <param name="facts">What is true once the batch is recorded, such as how far the connection has read: committed with it or not at all.</param>
    public async Task<Recorded> RecordAsync(
        IReadOnlyList<CommentChange> batch,
        IReadOnlyList<Known> facts,
        CancellationToken cancellationToken
    )
    {
        var relevant = batch.Where(Concerns).ToList();
        if (relevant.Count == 0 && facts.Count == 0)
            return Recorded.Nothing;
        var recorded = await store.Writes.WriteAsync(db => Record(db, relevant, facts), cancellationToken);
        foreach (var thread in recorded.GoneThreads)
            store.Threads.Remove(thread);
        return recorded;
    }

    /// <summary>Whether the record is concerned at all: only threads of discussions are.</summary>
    public bool Concerns(CommentChange change) =>
        change is ThreadGone or ServerMissed || store.Threads.Contains(change.ThreadId);

    private Recorded Record(DebateDb db, List<CommentChange> batch, IReadOnlyList<Known> facts)
    {
        foreach (var fact in facts)
            db.Remember(fact.Key, fact.Value);
        if (batch.Count == 0)
            return Recorded.Nothing;
        var recording = new Recording(db, batch, time.GetUtcNow());
        foreach (var change in batch)
            recording.Apply(change);
        return recording.Finish();
    }
}

/// <summary>What a batch changed.</summary>
/// <param name="NewComments">How many comments got a number.</param>
/// <param name="StaleCards">The messages of the bot's cards that show a comment which was edited or deleted; they are marked stale.</param>
/// <param name="GoneThreads">The threads that are not recorded any more.</param>
/// <param name="HasGaps">Something was missed and has to be looked for in chat's history.</param>
public sealed record Recorded(
    int NewComments,
    IReadOnlyList<long> StaleCards,
    IReadOnlyList<long> GoneThreads,
    bool HasGaps
)
{
    public static Recorded Nothing { get; } = new(0, [], [], HasGaps: false);
}
