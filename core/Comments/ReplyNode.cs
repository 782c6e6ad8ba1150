namespace DebateBot.Core.Comments;

/// <summary>A comment in its place among the answers.</summary>
public sealed class ReplyNode
{
    private readonly List<ReplyNode> answers = [];

    internal ReplyNode(Comment comment, ReplyLink? link) => (Comment, Link) = (comment, link);

    public Comment Comment { get; }

    /// <summary>Why it hangs where it hangs; for a root the link to the article, or null.</summary>
    public ReplyLink? Link { get; }

    /// <summary>0 for a root.</summary>
    public int Depth { get; internal set; }

    /// <summary>In order of appearance.</summary>
    public IReadOnlyList<ReplyNode> Answers => answers;

    /// <summary>It and everything below it, each followed by its answers.</summary>
    public IEnumerable<ReplyNode> Branch()
    {
        var open = new Stack<ReplyNode>([this]);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var last = node.answers.Count - 1; last >= 0; last--)
                open.Push(node.answers[last]);
        }
    }

    internal void Add(ReplyNode answer) => answers.Add(answer);

    /// <summary>A deleted comment that nothing hangs below.</summary>
    internal bool IsDead => Comment.IsDeleted && answers.Count == 0;

    internal void DropDeadAnswers() => answers.RemoveAll(answer => answer.IsDead);
}
