using System.Text.Json;
using System.Text.Json.Serialization;

namespace DebateBot.Sandbox.World;

/// <summary>One message as it stands now. Embeds, components and polls stay the JSON that was sent, normalised.</summary>
public sealed record Message(long Id, long ChannelId, long AuthorId, string Content, DateTimeOffset At)
{
    public MessageKind Kind { get; init; }

    public MessageFlags Flags { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public IReadOnlyList<JsonElement> Embeds { get; init; } = [];

    public IReadOnlyList<JsonElement> Components { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public IReadOnlyList<Reaction> Reactions { get; init; } = [];

    /// <summary>What it answers: the message may be gone.</summary>
    public MessageReference? Reference { get; init; }

    /// <summary>In a thread: how many came before it.</summary>
    public int? Position { get; init; }

    /// <summary>For a forwarded message: how it stood when it was forwarded.</summary>
    public Message? Forwarded { get; init; }

    /// <summary>Whom it pings, after allowed_mentions.</summary>
    public IReadOnlyList<long> MentionedIds { get; init; } = [];

    public IReadOnlyList<long> MentionedRoleIds { get; init; } = [];

    public bool MentionsEveryone { get; init; }

    public string? Nonce { get; init; }

    public bool IsPinned { get; init; }

    public bool IsTts { get; init; }

    public JsonElement? Poll { get; init; }

    /// <summary>Pictures of the application's own: no text says what is on them.</summary>
    public IReadOnlyList<long> StickerIds { get; init; } = [];

    /// <summary>Set for webhook messages and for the answers of an interaction (then the application's id).</summary>
    public long? WebhookId { get; init; }

    /// <summary>The name a webhook message was sent under.</summary>
    public string? WebhookName { get; init; }

    public string? WebhookAvatarUrl { get; init; }

    public long? ApplicationId { get; init; }

    /// <summary>For the answer of an interaction: what was asked, by whom.</summary>
    public InteractionTrace? Interaction { get; init; }

    /// <summary>For a private (ephemeral) message: the only member who sees it.</summary>
    public long? OnlyTo { get; init; }

    /// <summary>A thread was opened from this message.</summary>
    public bool HasThread { get; init; }

    [JsonIgnore]
    public bool IsPrivate => OnlyTo is not null;

    [JsonIgnore]
    public bool IsWebhook => WebhookId is not null && Interaction is null;

    [JsonIgnore]
    public bool IsLoading => Flags.HasFlag(MessageFlags.Loading);
}

/// <remarks>https://discord.com/developers/docs/resources/message#message-object-message-types</remarks>
public enum MessageKind
{
    Default = 0,
    RecipientAdded = 1,
    RecipientRemoved = 2,
    Renamed = 4,
    Pinned = 6,
    ThreadCreated = 18,
    Reply = 19,
    SlashCommand = 20,
    ThreadStarter = 21,
    MenuCommand = 23,
}

[Flags]
public enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 4,
    HasThread = 32,
    Ephemeral = 64,
    Loading = 128,
    SuppressNotifications = 4096,
    IsComponentsV2 = 32768,
}

/// <param name="Type">0: an answer to it; 1: a forward of it.</param>
public sealed record MessageReference(long ChannelId, long MessageId, int Type = 0);

/// <param name="Emoji">A character, or name:id of a custom one.</param>
public sealed record Reaction(string Emoji, IReadOnlyList<long> UserIds);

/// <summary>What a message answers.</summary>
public sealed record InteractionTrace(long Id, int Type, string Name, long UserId, long? TriggeredByMessageId = null)
{
    /// <summary>For a form: what it was shown for.</summary>
    public InteractionTrace? OpenedBy { get; init; }

    /// <summary>For a message menu: the message it was used on.</summary>
    public long? TargetMessageId { get; init; }

    /// <summary>For a user menu: whom it was used on.</summary>
    public long? TargetUserId { get; init; }

    /// <summary>For a follow-up: the first response.</summary>
    public long? OriginalId { get; init; }

    public static InteractionTrace Of(Interaction asked) =>
        new(asked.Id, (int)asked.Kind, asked.Name, asked.MemberId, asked.Message?.Id)
        {
            OpenedBy = asked.OpenedBy,
            TargetMessageId = asked.Menu == CommandKind.MessageMenu ? asked.Data.Id("target_id") : null,
            TargetUserId = asked.Menu == CommandKind.UserMenu ? asked.Data.Id("target_id") : null,
        };
}
