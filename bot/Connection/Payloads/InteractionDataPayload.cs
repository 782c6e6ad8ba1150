using System.Text.Json;

namespace DebateBot.Connection.Payloads;

/// <summary>What was asked. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-data</summary>
public sealed record InteractionDataPayload
{
    public const int MessageMenu = 3;

    /// <summary>The command's kind; 3 is a message menu.</summary>
    public int? Type { get; set; }
    public string? Name { get; set; }
    public IReadOnlyList<GivenOptionPayload>? Options { get; set; }
    public ResolvedPayload? Resolved { get; set; }
    public ulong? TargetId { get; set; }
    public string? CustomId { get; set; }

    /// <summary>What was chosen in a select.</summary>
    public IReadOnlyList<string>? Values { get; set; }

    /// <summary>A form's rows or labels with what was filled in.</summary>
    public IReadOnlyList<ComponentPayload>? Components { get; set; }
}

/// <summary>An option that was given, or the subcommand that was called with its own.</summary>
public sealed record GivenOptionPayload
{
    public string Name { get; set; } = "";
    public CommandOptionType Type { get; set; }
    public JsonElement? Value { get; set; }
    public bool Focused { get; set; }
    public IReadOnlyList<GivenOptionPayload>? Options { get; set; }
}

/// <summary>The objects behind the ids in options.</summary>
public sealed record ResolvedPayload
{
    public IReadOnlyDictionary<string, AttachmentPayload>? Attachments { get; set; }
    public IReadOnlyDictionary<string, MessagePayload>? Messages { get; set; }
}

/// <summary>https://discord.com/developers/docs/resources/message#attachment-object</summary>
public sealed record AttachmentPayload
{
    public ulong Id { get; set; }
    public string Filename { get; set; } = "";
    public long Size { get; set; }
    public string Url { get; set; } = "";
}
