using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;

namespace DebateBot.Cards;

/// <summary>How a comment is named beside another: "[#2](…) Michael Cain".</summary>
internal static class CommentName
{
    private const int Longest = 60;

    public static string Of(Discussion discussion, Comment comment) =>
        comment.IsDeleted
            ? $"#{comment.Number}, which was deleted"
            : $"{JumpLink.Cite(discussion, comment)} {Author(comment.Author)}";

    public static string Author(string name) => Words.Escape(Plain(name));

    /// <summary>For where nothing is formatted.</summary>
    public static string Plain(string name) => Words.Line(name, Longest) is { Length: > 0 } line ? line : "(no name)";
}
