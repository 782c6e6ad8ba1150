using DebateBot.Core.Comments;
using DebateBot.Core.Imports;
using DebateBot.Core.Text;
using Spectre.Console;

namespace DebateBot.CommandLine;

/// <summary>An old discussion for people: every comment below the one it answers.</summary>
internal static class ImportTree
{
    private const int Opening = 60;

    public static void Draw(OldThread thread, IReadOnlyList<ReplyLink> links, TextWriter output)
    {
        var console = Plain.Console(output);
        var people = thread.Comments.Select(comment => comment.Author).Distinct(StringComparer.Ordinal).Count();
        console.WriteLine(thread.Article.Title);
        if (thread.Article.Deck is { } deck)
            console.WriteLine(deck);
        console.WriteLine(
            $"{thread.Article.Author ?? "Author unknown"} · {thread.Comments.Count} comments by {people} people"
        );
        console.WriteLine();
        foreach (var root in ReplyTree.Grow(thread.Comments, links).Roots)
            console.Write(Grow(root));
    }

    // From the last comment to the first, so that each finds its answers drawn; answers may go deeper than calls may.
    private static Tree Grow(ReplyNode root)
    {
        var drawn = new Dictionary<ReplyNode, TreeNode>();
        foreach (var node in root.Branch().Skip(1).Reverse())
        {
            drawn[node] = new TreeNode(new Text(Line(node)));
            drawn[node].AddNodes(node.Answers.Select(answer => drawn[answer]));
        }
        var tree = new Tree(new Text(Line(root)));
        tree.AddNodes(root.Answers.Select(answer => drawn[answer]));
        return tree;
    }

    private static string Line(ReplyNode node)
    {
        var reason = node.Link is { } link ? $" ({Reason(link)})" : "";
        var opening = Excerpt.Cut(WhiteSpace.Fold(node.Comment.Text), Opening);
        return $"#{node.Comment.Number} {node.Comment.Author}{reason}: {opening}";
    }

    private static string Reason(ReplyLink link) =>
        link switch
        {
            { Kind: ReplyKind.Quote, To: null } => "quotes the article",
            { Kind: ReplyKind.Quote } => $"quotes #{link.To}",
            { Kind: ReplyKind.Mention } => $"calls #{link.To}",
            _ => $"answers #{link.To}",
        };
}
