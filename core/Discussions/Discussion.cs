using DebateBot.Core.Articles;

namespace DebateBot.Core.Discussions;

/// <summary>One article being discussed in one thread.</summary>
public sealed class Discussion
{
    public long Id { get; set; }

    public long ServerId { get; set; }

    /// <summary>Where the card is: a text channel, or a forum.</summary>
    public long ChannelId { get; set; }

    /// <summary>The card's message; null until it is posted.</summary>
    public long? CardMessageId { get; set; }

    /// <summary>The thread that is recorded; null until it is open.</summary>
    public long? ThreadId { get; set; }

    public long ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    public DiscussionState State { get; set; }

    public DateTimeOffset OpenedAt { get; set; }

    /// <summary>The latest comment's time; <see cref="OpenedAt"/> before the first.</summary>
    public DateTimeOffset LastActivityAt { get; set; }

    /// <summary>The number the next comment gets. Numbers are never reused.</summary>
    public int NextNumber { get; set; } = 1;

    /// <summary>How many of its first comments came with an import (0: none) and are replayed into the thread.</summary>
    public int ImportedComments { get; set; }

    /// <summary>Whether some of these still wait for their replay.</summary>
    public bool IsReplaying { get; set; }

    /// <summary>How often what had been said already changed (edit, deletion, late arrival): what was derived from it before is void.</summary>
    public int Rewritten { get; set; }
}

public enum DiscussionState
{
    /// <summary>Its card or thread is not up yet.</summary>
    Opening,

    Open,

    /// <summary>Archived or locked: nobody writes, all can read.</summary>
    Closed,

    /// <summary>Its thread was deleted: every comment is a tombstone.</summary>
    Gone,
}
