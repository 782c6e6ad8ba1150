namespace DebateBot.Core.Comments;

/// <summary>One numbered contribution to a discussion; it may span several messages.</summary>
public sealed class Comment
{
    public long Id { get; set; }

    public long DiscussionId { get; set; }

    /// <summary>1, 2, 3 … in order of arrival within the discussion; never moves, never reused.</summary>
    public int Number { get; set; }

    /// <summary>The member's id; null for an imported comment and for a tombstone.</summary>
    public long? AuthorId { get; set; }

    /// <summary>The name shown when it was written; empty for a tombstone.</summary>
    public required string Author { get; set; }

    /// <summary>What was written, unchanged; empty for a tombstone.</summary>
    public required string Text { get; set; }

    public DateTimeOffset PostedAt { get; set; }

    /// <summary>False for an imported comment whose page gave no date: then <see cref="PostedAt"/> only keeps the order.</summary>
    public bool IsDateKnown { get; set; } = true;

    /// <summary>When its author last changed it; null when never, and for a tombstone.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>When it was deleted: it is a tombstone from then on. Null for a living comment.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>The message it answers by chat's own reply; null when it used none.</summary>
    public long? RepliesToMessageId { get; set; }

    /// <summary>Whether links and search index know its present text, and what was said before it.</summary>
    public bool IsDerived { get; set; }

    /// <summary>Whether the search index holds a row with exactly its present text.</summary>
    public bool IsIndexed { get; set; }

    /// <summary>Its messages in order; usually one.</summary>
    public IList<CommentMessage> Messages { get; set; } = [];

    /// <summary>What it said before its edits, oldest first.</summary>
    public IList<Revision> Revisions { get; set; } = [];

    public bool IsDeleted => DeletedAt is not null;

    /// <summary>Who wrote it, to tell people apart: the member, or for an imported comment the name.</summary>
    public (long? Id, string Name) Writer => (AuthorId, AuthorId is null ? Author : "");
}

/// <summary>One message of a comment.</summary>
public sealed class CommentMessage
{
    /// <summary>The message's id in chat.</summary>
    public long MessageId { get; set; }

    public long CommentId { get; set; }

    /// <summary>0 for the first.</summary>
    public int Part { get; set; }
}

/// <summary>What a comment said from <see cref="WrittenAt"/> until <see cref="ReplacedAt"/>. Only its author and moderators may see it.</summary>
public sealed class Revision
{
    public long Id { get; set; }

    public long CommentId { get; set; }

    public required string Text { get; set; }

    public DateTimeOffset WrittenAt { get; set; }

    public DateTimeOffset ReplacedAt { get; set; }
}
