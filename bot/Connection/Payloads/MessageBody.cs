using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>A message as it is sent: created, edited, posted by a webhook or answering an interaction. Absent fields stay as they are.</summary>
public sealed record MessageBody
{
    private const int SuppressEmbeds = 1 << 2;
    private const int Ephemeral = 1 << 6;
    private const int SuppressNotifications = 1 << 12;

    public string? Content { get; set; }
    public IReadOnlyList<EmbedPayload>? Embeds { get; set; }
    public IReadOnlyList<ComponentPayload>? Components { get; set; }
    public AllowedMentionsPayload AllowedMentions { get; set; } = new();
    public int? Flags { get; set; }
    public IReadOnlyList<NewAttachmentPayload>? Attachments { get; set; }

    public string? Nonce { get; set; }

    /// <summary>The same nonce within minutes returns the message that is there instead of a second one.</summary>
    public bool? EnforceNonce { get; set; }

    /// <summary>The name a webhook posts under.</summary>
    public string? Username { get; set; }

    public static MessageBody New(OutgoingMessage message, bool isPrivate = false) =>
        new()
        {
            Content = message.Text is "" ? null : message.Text,
            Embeds = message.Cards is [] ? null : [.. message.Cards.Select(EmbedPayload.Of)],
            Components = message.Buttons is [] ? null : Rows(message),
            Attachments = message.Files is [] ? null : NewAttachmentPayload.Of(message.Files),
            Flags = FlagsOf(message, isPrivate) is var flags and not 0 ? flags : null,
        };

    /// <summary>Replaces everything: what the new message lacks is taken away.</summary>
    public static MessageBody Replacing(OutgoingMessage message) =>
        new()
        {
            Content = message.Text,
            Embeds = [.. message.Cards.Select(EmbedPayload.Of)],
            Components = Rows(message),
            Attachments = NewAttachmentPayload.Of(message.Files),
            Flags = message.HidesPreviews ? SuppressEmbeds : null,
        };

    /// <summary>A defer says only whether the answer will be private.</summary>
    public static MessageBody PrivateLater() => new() { Flags = Ephemeral };

    private static ComponentPayload[] Rows(OutgoingMessage message) =>
        [.. message.Buttons.Select(ComponentPayload.Row)];

    private static int FlagsOf(OutgoingMessage message, bool isPrivate) =>
        (message.HidesPreviews ? SuppressEmbeds : 0)
        | (message.IsSilent ? SuppressNotifications : 0)
        | (isPrivate ? Ephemeral : 0);
}

/// <summary>Nobody is ever pinged: an empty list to parse. https://discord.com/developers/docs/resources/message#allowed-mentions-object</summary>
public sealed record AllowedMentionsPayload
{
    public IReadOnlyList<string> Parse { get; set; } = [];
}

/// <summary>Which of the request's files becomes which attachment. https://discord.com/developers/docs/reference#uploading-files</summary>
public sealed record NewAttachmentPayload
{
    /// <summary>The n of files[n].</summary>
    public ulong Id { get; set; }
    public string Filename { get; set; } = "";

    public static IReadOnlyList<NewAttachmentPayload> Of(IReadOnlyList<OutgoingFile> files) =>
        [.. files.Select((file, index) => new NewAttachmentPayload { Id = (ulong)index, Filename = file.Name })];
}
