using DebateBot.Core.Comments;
using FsCheck;
using FsCheck.Fluent;

namespace DebateBot.Tests.Core.Comments;

/// <summary>What really happened in a thread, and the batches in which it arrived: any order, some of it twice.</summary>
public sealed record History(IReadOnlyList<Story> Stories, IReadOnlyList<CommentChange[]> Batches)
{
    public override string ToString() =>
        string.Join("\n", Batches.Select(batch => string.Join<CommentChange>(", ", batch)));
}

/// <summary>One message: what it said first and after each edit, and whether it was deleted in the end.</summary>
public sealed record Story(long Message, IReadOnlyList<string> Texts, bool IsDeleted)
{
    public IEnumerable<CommentChange> Changes =>
        [
            Happened.Said(Message, Texts[0]),
            .. Texts.Skip(1).Select((text, edit) => Happened.Edited(Message, text, Happened.EditTime(Message, edit))),
            .. IsDeleted ? [Happened.Deleted(Message)] : Array.Empty<CommentChange>(),
        ];
}

public static class Histories
{
    public static Arbitrary<History> Any() =>
        Arb.From(
            from stories in Gen.Choose(1, 8).SelectMany(count => Gen.CollectToList(Enumerable.Range(1, count), StoryOf))
            let changes = stories.SelectMany(story => story.Changes).ToList()
            from again in Gen.SubListOf<CommentChange>(changes)
            from arrived in Gen.Shuffle<CommentChange>(changes.Concat(again))
            from size in Gen.Choose(1, 6)
            select new History(stories, [.. arrived.Chunk(size)])
        );

    private static Gen<Story> StoryOf(int message) =>
        from edits in Gen.Choose(0, 3)
        from deleted in Gen.Choose(0, 3)
        select new Story(
            message,
            [.. Enumerable.Range(0, edits + 1).Select(version => $"message {message} version {version}")],
            deleted == 0
        );
}
