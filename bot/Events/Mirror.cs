using DebateBot.Core.Comments;
using DebateBot.Core.Posting;
using DebateBot.Posting;

namespace DebateBot.Events;

/// <summary>Records what happened, heard or looked up, and wakes whoever has to follow it.</summary>
public sealed class Mirror(CommentRecorder recorder, GapFinder gaps, PostedCards cards, PrivateCardFollower privates)
{
    /// <inheritdoc cref="CommentRecorder.RecordAsync(IReadOnlyList{CommentChange}, IReadOnlyList{Known}, CancellationToken)"/>
    public async Task<Recorded> RecordAsync(
        IReadOnlyList<CommentChange> changes,
        IReadOnlyList<Known> facts,
        CancellationToken cancellationToken
    )
    {
        var recorded = await recorder.RecordAsync(changes, facts, cancellationToken);
        if (recorded.StaleCards.Count > 0)
            cards.BecameStale.Set();
        if (recorded.HasGaps)
            gaps.Found.Set();
        if (changes.Any(change => change is not Said { EditedAt: null }))
            privates.Wake();
        return recorded;
    }

    /// <inheritdoc cref="CommentRecorder.Concerns"/>
    public bool Concerns(CommentChange change) => recorder.Concerns(change);
}
