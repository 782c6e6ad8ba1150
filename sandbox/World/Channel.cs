using System.Text.Json.Serialization;

namespace DebateBot.Sandbox.World;

public enum ChannelKind
{
    Text = 0,
    Direct = 1,
    Category = 4,
    Announcement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    Forum = 15,
}

/// <summary>A channel, a forum, a thread or a direct conversation.</summary>
public sealed record Channel(long Id, ChannelKind Kind, string Name)
{
    /// <summary>A thread's channel, or a channel's category.</summary>
    public long? ParentId { get; init; }

    public string? Topic { get; init; }

    public int Position { get; init; }

    public int Flags { get; init; }

    public int RateLimitPerUser { get; init; }

    public bool IsNsfw { get; init; }

    public IReadOnlyList<Overwrite> Overwrites { get; init; } = [];

    public long? LastMessageId { get; init; }

    /// <summary>For a thread: who opened it.</summary>
    public long? OwnerId { get; init; }

    /// <summary>Present for threads only.</summary>
    public ThreadLife? Thread { get; init; }

    public IReadOnlyList<ForumTag> AvailableTags { get; init; } = [];

    public IReadOnlyList<long> AppliedTags { get; init; } = [];

    /// <summary>For a direct conversation: both ends.</summary>
    public IReadOnlyList<long> Recipients { get; init; } = [];

    [JsonIgnore]
    public bool IsThread => Thread is not null;

    /// <summary>For a forum: no post without a tag.</summary>
    [JsonIgnore]
    public bool NeedsTag => Kind == ChannelKind.Forum && (Flags & RequireTag) != 0;

    private const int RequireTag = 1 << 4;
}

public sealed record ForumTag(long Id, string Name, bool IsModerated = false, string? EmojiName = null);

public sealed record ThreadLife(DateTimeOffset CreatedAt, DateTimeOffset ArchiveChangedAt, int AutoArchiveMinutes)
{
    public bool IsArchived { get; init; }

    public bool IsLocked { get; init; }

    public bool IsInvitable { get; init; } = true;

    /// <summary>Messages now in it, the starter not counted.</summary>
    public int MessageCount { get; init; }

    public int TotalMessages { get; init; }

    public IReadOnlyList<ThreadMember> Members { get; init; } = [];
}

public sealed record ThreadMember(long UserId, DateTimeOffset JoinedAt);
