namespace DebateBot.Core.Comments;

/// <summary>The versions of a comment, each from the time it was written until the next.</summary>
internal static class History
{
    /// <summary>
    /// Puts one version in its place: the newest is the comment's text, every older one a revision. One written at the time of another,
    /// or saying what the one before it said, changes no text.
    /// </summary>
    /// <returns>Whether the comment changed.</returns>
    public static bool Add(Comment comment, DateTimeOffset writtenAt, string text)
    {
        var current = comment.EditedAt ?? comment.PostedAt;
        if (writtenAt > current)
        {
            AddNewest(comment, current, writtenAt, text);
            return true;
        }
        return writtenAt < current && AddOlder(comment, current, writtenAt, text);
    }

    private static void AddNewest(Comment comment, DateTimeOffset current, DateTimeOffset writtenAt, string text)
    {
        if (text != comment.Text)
            comment.Revisions.Add(Revision(comment.Text, current, writtenAt));
        comment.Text = text;
        comment.EditedAt = writtenAt;
    }

    private static bool AddOlder(Comment comment, DateTimeOffset current, DateTimeOffset writtenAt, string text)
    {
        var before = comment.Revisions.Where(r => r.WrittenAt <= writtenAt).MaxBy(r => r.WrittenAt);
        var after = comment.Revisions.Where(r => r.WrittenAt > writtenAt).MinBy(r => r.WrittenAt);
        if (before?.WrittenAt == writtenAt || before?.Text == text || (after?.Text ?? comment.Text) == text)
            return false;
        comment.Revisions.Add(Revision(text, writtenAt, after?.WrittenAt ?? current));
        before?.ReplacedAt = writtenAt;
        return true;
    }

    private static Revision Revision(string text, DateTimeOffset writtenAt, DateTimeOffset replacedAt) =>
        new()
        {
            Text = text,
            WrittenAt = writtenAt,
            ReplacedAt = replacedAt,
        };
}
