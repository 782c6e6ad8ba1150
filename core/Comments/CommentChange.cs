namespace DebateBot.Core.Comments;

/// <summary>What happened in a thread, as far as the record is concerned. Changes of threads that are not recorded are ignored.</summary>
public abstract record CommentChange(long ThreadId);

/// <summary>A message as chat holds it: when it was sent, or found again in the history.</summary>
/// <param name="Author">The name shown in that server.</param>
/// <param name="Text">What was typed, unchanged; it may be empty.</param>
/// <param name="EditedAt">When its author last changed it; null when never.</param>
/// <param name="RepliesToMessageId">The message it answers by chat's own reply.</param>
public sealed record Said(
    long ThreadId,
    long MessageId,
    long AuthorId,
    string Author,
    string Text,
    DateTimeOffset PostedAt,
    DateTimeOffset? EditedAt = null,
    long? RepliesToMessageId = null
) : CommentChange(ThreadId);

/// <summary>A message's author changed its text.</summary>
public sealed record Edited(long ThreadId, long MessageId, DateTimeOffset EditedAt, string Text)
    : CommentChange(ThreadId);

/// <summary>Messages were deleted, by their authors or by a moderator.</summary>
public sealed record Deleted(long ThreadId, IReadOnlyList<long> MessageIds, DateTimeOffset At)
    : CommentChange(ThreadId);

/// <summary>Something that happened in a thread was not heard: what chat holds has to be compared with the record.</summary>
/// <param name="FromMessageId">The earliest message it can concern.</param>
public sealed record Missed(long ThreadId, long FromMessageId) : CommentChange(ThreadId);

/// <summary>Nothing is known of what happened in a whole server for a while.</summary>
/// <param name="Since">Until then everything had been heard; null: until the latest comment in the record.</param>
public sealed record ServerMissed(long ServerId, DateTimeOffset? Since = null) : CommentChange(ThreadId: 0);

/// <summary>A thread was archived, locked or reopened.</summary>
public sealed record ThreadStateChanged(long ThreadId, bool IsClosed) : CommentChange(ThreadId);

/// <summary>A thread, or a channel with all its threads, was deleted and every message with it.</summary>
/// <param name="ThreadId">The thread, or the channel.</param>
public sealed record ThreadGone(long ThreadId, DateTimeOffset At) : CommentChange(ThreadId);
