using DebateBot.Core.Comments;
using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Search;

/// <summary>
/// The upkeep of the full-text index over comments. It holds no text of its own, so a row is removed by giving it the exact text it was
/// made from.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Indexes the present text of these comments. None of them may be in the index.</summary>
    public static void Add(DebateDb db, IEnumerable<long> commentIds)
    {
        var ids = $"[{string.Join(',', commentIds)}]";
        db.Database.ExecuteSql(
            $"""
            INSERT INTO "CommentSearch"("rowid", "Text")
            SELECT "Id", "Text" FROM "Comments" WHERE "Id" IN (SELECT "value" FROM json_each({ids})) ORDER BY "Id"
            """
        );
    }

    /// <summary>Removes a comment from the index, if it is in it.</summary>
    /// <param name="comment">Tracked.</param>
    /// <param name="text">Its text as it was indexed.</param>
    public static void Remove(DebateDb db, Comment comment, string text)
    {
        if (!comment.IsIndexed)
            return;
        db.Database.ExecuteSql(
            $"""
            INSERT INTO "CommentSearch"("CommentSearch", "rowid", "Text") VALUES ('delete', {comment.Id}, {text})
            """
        );
        comment.IsIndexed = false;
    }
}
