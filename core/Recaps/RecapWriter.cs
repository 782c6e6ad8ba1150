using DebateBot.Core.Articles;
using DebateBot.Core.Comments;

namespace DebateBot.Core.Recaps;

public static class RecapWriter
{
    public static Recap Write(
        Article article,
        IReadOnlyList<Comment> comments,
        IReadOnlyList<ReplyLink> links,
        RecapRequest? request = null
    ) => new(comments.Count(comment => !comment.IsDeleted), 0, []);
}
