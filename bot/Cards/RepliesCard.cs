using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;

namespace DebateBot.Cards;

/// <summary>Who answers whom: a line a comment, below the one it answers.</summary>
public static class RepliesCard
{
    private const int Excerpt = 60;

    // A phone has no room for more.
    private const int DeepestIndent = 2;

    public static DrawnCard Draw(WholeDiscussion whole, CardRequest request)
    {
        var asked = request.UpTo > 0 ? whole.UpTo(request.UpTo) : whole;
        var tree = ReplyTree.Grow(asked.Comments, asked.Links);
        return request.Number > 0 ? Branch(asked, tree, request.Number) : All(asked, tree);
    }

    private static DrawnCard All(WholeDiscussion whole, ReplyTree tree)
    {
        var lines = tree.Nodes().Select(node => Line(whole, tree, node, top: 0)).ToList();
        if (lines.Count == 0)
            lines.Add(new CardLine("Nobody has commented yet."));
        return CardPages.Draw(
            Words.Cut($"Replies: {Words.OneLine(whole.Discussion.Article.Title)}", Limits.CardTitle),
            lines,
            Footer(whole),
            ". `/replies number:` shows one branch."
        );
    }

    private static DrawnCard Branch(WholeDiscussion whole, ReplyTree tree, int number)
    {
        if (tree.Find(number) is not { } root)
            return new(
                new OutgoingMessage { Cards = [new Card { Description = $"Comment #{number} was deleted." }] },
                []
            );
        var above = AnswersLines.Of(whole, root.Comment).Select(line => line with { Text = $"Answers {line.Text}" });
        var below = root.Branch().Select(node => Line(whole, tree, node, root.Depth)).ToList();
        if (below.Count == 1)
            below.Add(new CardLine("Nobody has answered it yet."));
        return CardPages.Draw($"Replies to #{number}", [.. above, .. below], footer: "");
    }

    private static CardLine Line(WholeDiscussion whole, ReplyTree tree, ReplyNode node, int top)
    {
        var comment = node.Comment;
        var depth = node.Depth - top;
        var indent = new string(' ', 2 * Math.Min(depth, DeepestIndent));
        // Beyond the deepest indent the place no longer tells whom it answers.
        var answered = depth > DeepestIndent ? $" → #{node.Link?.To}" : "";
        return comment.IsDeleted
            ? new CardLine($"{indent}- #{comment.Number}{answered}: deleted")
            : new CardLine(
                $"{indent}- {JumpLink.Cite(whole.Discussion, comment)} {CommentName.Author(comment.Author)}{answered}: {Words.Escape(Beginning.Of(comment, whole.Links, Excerpt))}",
                comment.Id
            );
    }

    private static string Footer(WholeDiscussion whole)
    {
        var living = whole.Comments.Where(comment => !comment.IsDeleted).ToList();
        var people = living
            .Select(comment => (comment.AuthorId, comment.AuthorId is null ? comment.Author : ""))
            .Distinct()
            .Count();
        return $"{Words.Count(living.Count, "comment")} by {Words.Count(people, "person", "people")}";
    }
}
