using System.Text.Json.Serialization;
using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/message#message-object</summary>
[JsonConverter(typeof(MessageConverter))]
public sealed record MessagePayload
{
    private const int Default = 0;
    private const int Reply = 19;

    public ulong Id { get; set; }
    public ulong ChannelId { get; set; }

    /// <summary>Only in gateway events, and there only in servers.</summary>
    public ulong? GuildId { get; set; }
    public UserPayload? Author { get; set; }

    /// <summary>The author's own name in that server; only in gateway events, in their member.</summary>
    public string? Nick { get; set; }

    /// <summary>Empty without the intent MESSAGE_CONTENT.</summary>
    public string? Content { get; set; }
    public DateTimeOffset Timestamp { get; set; }

    /// <summary>Null as long as only Discord changed the message (an unfurled link).</summary>
    public DateTimeOffset? EditedTimestamp { get; set; }
    public int Type { get; set; }
    public ulong? WebhookId { get; set; }

    /// <summary>The other message this one is about: what a reply answers, what was pinned.</summary>
    public ulong? Reference { get; set; }
    public IReadOnlyList<EmbedPayload> Embeds { get; set; } = [];

    /// <summary>Null for a message without author, which Discord never sends.</summary>
    public ChatMessage? ToMessage() =>
        Author is not { } author
            ? null
            : new(
                (long)Id,
                (long)ChannelId,
                new((long)author.Id, Nick ?? author.ShownName, author.Bot || WebhookId is not null),
                Content ?? "",
                Timestamp,
                EditedTimestamp,
                Type == Reply ? (long?)Reference : null,
                Type is Default or Reply
            )
            {
                Cards = Embeds is [] ? [] : [.. Embeds.Select(embed => embed.ToCard())],
                WebhookId = (long?)WebhookId,
            };
}
