namespace DebateBot.Core.Comments;

/// <summary>
/// Who answers whom as a forest in order of appearance: every comment under the one it answers most surely. Comments that answer
/// nobody, or the article only, are roots. A deleted comment stays, as a place without words, where a living one hangs below it.
/// </summary>
public sealed class ReplyTree
{
    private readonly Dictionary<int, ReplyNode> byNumber;

    private ReplyTree(IReadOnlyList<ReplyNode> roots)
    {
        Roots = roots;
        byNumber = Nodes().ToDictionary(node => node.Comment.Number);
    }

    public IReadOnlyList<ReplyNode> Roots { get; }

    /// <param name="comments">Of one discussion, in any order.</param>
    /// <param name="links">Links to or from comments that are not among them are left out.</param>
    public static ReplyTree Grow(IEnumerable<Comment> comments, IEnumerable<ReplyLink> links)
    {
        var linksFrom = links.ToLookup(link => link.From);
        var nodes = new Dictionary<int, ReplyNode>();
        var roots = new List<ReplyNode>();
        foreach (var comment in DiscussionSoFar.InOrder(comments.DistinctBy(comment => comment.Number)))
        {
            // Only nodes that are already there can be parents, so no circle can close.
            var link = MostTrusted(
                linksFrom[comment.Number].Where(link => link.To is not { } to || nodes.ContainsKey(to))
            );
            var parent = link?.To is { } number ? nodes[number] : null;
            var node = new ReplyNode(comment, link) { Depth = parent is null ? 0 : parent.Depth + 1 };
            nodes.TryAdd(comment.Number, node);
            if (parent is null)
                roots.Add(node);
            else
                parent.Add(node);
        }
        return new ReplyTree(Living(roots));
    }

    public IEnumerable<ReplyNode> Nodes() => Roots.SelectMany(root => root.Branch());

    /// <summary>The comment's place; null when it is not in the tree.</summary>
    public ReplyNode? Find(int number) => byNumber.GetValueOrDefault(number);

    // A person before the article, the surer before the less sure, then whom the text turns to first.
    private static ReplyLink? MostTrusted(IEnumerable<ReplyLink> links) =>
        links
            .OrderBy(link => link.To is null)
            .ThenByDescending(link => link.Confidence)
            .ThenBy(link => link.EvidenceStart)
            .ThenByDescending(link => link.To)
            .FirstOrDefault();

    // From the last node to the first, so that a deleted comment goes after the deleted ones below it.
    private static List<ReplyNode> Living(List<ReplyNode> roots)
    {
        foreach (var node in roots.SelectMany(root => root.Branch()).Reverse())
            node.DropDeadAnswers();
        return [.. roots.Where(root => !root.IsDead)];
    }
}
