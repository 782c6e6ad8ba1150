using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Quotes;

namespace DebateBot.Cards;

/// <summary>A line a comment, below the one it answers.</summary>
internal sealed class ReplyLines(WholeDiscussion whole)
{
    private const int Excerpt = 60;

    // A phone has no room for more.
    private const int DeepestIndent = 2;

    private readonly Openings openings = new(whole.Comments, whole.Links);

    /// <param name="top">The depth that stands without indent.</param>
    public CardLine Draw(ReplyNode node, int top = 0)
    {
        var comment = node.Comment;
        var depth = node.Depth - top;
        var indent = new string(' ', 2 * Math.Min(depth, DeepestIndent));
        // Beyond the deepest indent the place no longer tells whom it answers.
        var answered = depth > DeepestIndent ? $" → #{node.Link?.To}" : "";
        if (comment.IsDeleted)
            return new CardLine($"{indent}- #{comment.Number}{answered}: deleted");
        var who = $"{JumpLink.Cite(whole.Discussion, comment)} {CommentName.Author(comment.Author)}";
        var said = Words.Escape(Beginning.Of(openings.Of(comment), Excerpt));
        return new CardLine($"{indent}- {who}{answered}: {said}", comment.Id);
    }
}
