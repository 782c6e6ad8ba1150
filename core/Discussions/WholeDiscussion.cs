using DebateBot.Core.Comments;

namespace DebateBot.Core.Discussions;

/// <summary>A discussion with all that was said in it, as it stood at one moment.</summary>
/// <param name="Discussion">With its article.</param>
/// <param name="Comments">In the order they are read, tombstones included, each with its messages.</param>
/// <param name="Links">Who answers whom, as far as it is derived yet.</param>
public sealed record WholeDiscussion(
    Discussion Discussion,
    IReadOnlyList<Comment> Comments,
    IReadOnlyList<ReplyLink> Links
)
{
    /// <summary>The comment under a number; null when there is none.</summary>
    public Comment? Find(int number) => Comments.FirstOrDefault(comment => comment.Number == number);

    /// <summary>The same without what was said under later numbers.</summary>
    public WholeDiscussion UpTo(int number) =>
        this with
        {
            Comments = [.. Comments.Where(comment => comment.Number <= number)],
        };
}
