using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;

namespace DebateBot.Cards;

/// <summary>Who answers whom: a line a comment, below the one it answers.</summary>
public static class RepliesCard
{
    public static DrawnCard Draw(WholeDiscussion whole, CardRequest request)
    {
        var asked = request.UpTo > 0 ? whole.UpTo(request.UpTo) : whole;
        var tree = ReplyTree.Grow(asked.Comments, asked.Links);
        return request.Number > 0 ? Branch(asked, tree, request.Number) : All(asked, tree);
    }

    private static DrawnCard All(WholeDiscussion whole, ReplyTree tree)
    {
        var draw = new ReplyLines(whole);
        var lines = tree.Nodes().Select(node => draw.Draw(node)).ToList();
        if (lines.Count == 0)
            lines.Add(new CardLine("Nobody has commented yet."));
        return CardPages.Draw(
            Words.Line($"Replies: {whole.Discussion.Article.Title}", Limits.CardTitle),
            lines,
            Footer(whole),
            ". `/replies number:` shows one branch."
        );
    }

    private static DrawnCard Branch(WholeDiscussion whole, ReplyTree tree, int number)
    {
        if (tree.Find(number) is not { } root)
            return DeletedCard.Draw(number);
        var draw = new ReplyLines(whole);
        var above = AnswersLines.Of(whole, root.Comment).Select(line => line with { Text = $"Answers {line.Text}" });
        var below = root.Branch().Select(node => draw.Draw(node, root.Depth)).ToList();
        if (below.Count == 1)
            below.Add(new CardLine("Nobody has answered it yet."));
        return CardPages.Draw($"Replies to #{number}", [.. above, .. below], footer: "");
    }

    private static string Footer(WholeDiscussion whole)
    {
        var living = whole.Comments.Where(comment => !comment.IsDeleted).ToList();
        var people = living.DistinctBy(comment => comment.Writer).Count();
        return $"{Words.Count(living.Count, "comment")} by {Words.Count(people, "person", "people")}";
    }
}
