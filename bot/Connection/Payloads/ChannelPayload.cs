using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>A channel or a thread. https://discord.com/developers/docs/resources/channel#channel-object</summary>
public sealed record ChannelPayload
{
    public ulong Id { get; set; }
    public ChannelType Type { get; set; }
    public ulong? GuildId { get; set; }
    public string? Name { get; set; }

    /// <summary>A thread's channel; for a channel its category.</summary>
    public ulong? ParentId { get; set; }
    public IReadOnlyList<OverwritePayload>? PermissionOverwrites { get; set; }
    public ThreadMetadataPayload? ThreadMetadata { get; set; }

    /// <summary>Of a forum.</summary>
    public IReadOnlyList<ForumTagPayload>? AvailableTags { get; set; }

    public bool IsThread =>
        Type is ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread;

    public ChatChannel ToChannel(ulong serverId) =>
        new((long)Id, (long)serverId, Name ?? "", Kind, IsThread ? (long?)ParentId : null)
        {
            IsClosed = ThreadMetadata is { } thread && (thread.Archived || thread.Locked),
        };

    private ChannelKind Kind =>
        Type switch
        {
            ChannelType.Text or ChannelType.Announcement => ChannelKind.Text,
            ChannelType.Forum => ChannelKind.Forum,
            _ when IsThread => ChannelKind.Thread,
            _ => ChannelKind.Other,
        };
}

public enum ChannelType
{
    Text = 0,
    Announcement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    Forum = 15,
}

public sealed record ThreadMetadataPayload
{
    public bool Archived { get; set; }
    public bool Locked { get; set; }
}

/// <summary>https://discord.com/developers/docs/resources/channel#forum-tag-object</summary>
public sealed record ForumTagPayload
{
    public ulong Id { get; set; }

    /// <summary>Only moderators may set it.</summary>
    public bool Moderated { get; set; }
}

/// <summary>What a role or a member may or may not do in one channel. https://discord.com/developers/docs/resources/channel#overwrite-object</summary>
public sealed record OverwritePayload
{
    public ulong Id { get; set; }
    public ulong Allow { get; set; }
    public ulong Deny { get; set; }
}

/// <summary>https://discord.com/developers/docs/resources/guild#list-active-guild-threads</summary>
public sealed record ThreadListPayload
{
    public IReadOnlyList<ChannelPayload> Threads { get; set; } = [];
}
