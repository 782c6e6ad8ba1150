using DebateBot.Core.Search;
using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Comments;

/// <summary>Makes a comment a tombstone: its number and message ids stay, nothing of what was said or who said it does.</summary>
internal static class CommentEraser
{
    /// <param name="comment">Tracked, with its revisions.</param>
    public static void Erase(DebateDb db, Comment comment, DateTimeOffset at)
    {
        SearchIndex.Remove(db, comment, comment.Text);
        RemoveLinks(db, comment);
        comment.Text = "";
        comment.Author = "";
        comment.AuthorId = null;
        comment.RepliesToMessageId = null;
        comment.EditedAt = null;
        comment.DeletedAt = UnixMilliseconds.Floor(at);
        comment.Revisions.Clear();
        db.Forget();
    }

    /// <summary>Removes whom it answers, with the places of the evidence in its text.</summary>
    public static void RemoveLinks(DebateDb db, Comment comment) =>
        db
            .ReplyLinks.Where(link => link.DiscussionId == comment.DiscussionId && link.From == comment.Number)
            .ExecuteDelete();
}
