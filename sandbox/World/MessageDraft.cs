using System.Text.Json;

namespace DebateBot.Sandbox.World;

/// <summary>A message on its way in, or a change to one: null leaves a field as it is.</summary>
public sealed record MessageDraft
{
    /// <summary>At most 2000 characters.</summary>
    public string? Content { get; init; }

    public IReadOnlyList<JsonElement>? Embeds { get; init; }

    public IReadOnlyList<JsonElement>? Components { get; init; }

    public AllowedMentions? AllowedMentions { get; init; }

    public MessageFlags? Flags { get; init; }

    /// <summary>The message it answers, in the same channel.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>False: an unknown <see cref="ReplyTo"/> is dropped instead of refused.</summary>
    public bool FailIfReplyIsGone { get; init; } = true;

    /// <summary>The message it forwards, of any channel that the author sees.</summary>
    public MessageReference? ForwardOf { get; init; }

    public string? Nonce { get; init; }

    /// <summary>The same nonce by the same author within minutes gives the message that is already there.</summary>
    public bool EnforceNonce { get; init; }

    public IReadOnlyList<UploadedFile> Files { get; init; } = [];

    /// <summary>On a change: which of the attachments stay; null: all.</summary>
    public IReadOnlyList<long>? KeptAttachments { get; init; }

    public JsonElement? Poll { get; init; }

    public bool IsTts { get; init; }

    /// <summary>At most three.</summary>
    public IReadOnlyList<long> StickerIds { get; init; } = [];

    /// <summary>Nothing but the flags changes: what a moderator may do to another's message.</summary>
    internal bool IsFlagsOnly =>
        this is { Content: null, Embeds: null, Components: null, Files.Count: 0, KeptAttachments: null };
}

/// <summary>Whom a message may ping; null lists are absent.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message#allowed-mentions-object</remarks>
public sealed record AllowedMentions
{
    public IReadOnlyList<string>? Parse { get; init; }

    public IReadOnlyList<long>? Users { get; init; }

    public IReadOnlyList<long>? Roles { get; init; }

    public bool RepliedUser { get; init; }
}
