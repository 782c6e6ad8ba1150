namespace DebateBot.Sandbox.World;

public sealed record Webhook(long Id, long ChannelId, string Name, string Token, long CreatorId)
{
    /// <summary>The bot that made it; null when a person did.</summary>
    public long? ApplicationId { get; init; }
}

/// <summary>One message on its way through a webhook.</summary>
public sealed record WebhookPost(MessageDraft Message)
{
    public string? Username { get; init; }

    public string? AvatarUrl { get; init; }

    /// <summary>A thread of the webhook's channel to write in.</summary>
    public long? ThreadId { get; init; }

    /// <summary>In a forum: opens a post of that name.</summary>
    public string? ThreadName { get; init; }

    /// <summary>The tags of that post.</summary>
    public IReadOnlyList<long> AppliedTags { get; init; } = [];
}
