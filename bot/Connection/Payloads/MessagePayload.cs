using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/message#message-object</summary>
public sealed record MessagePayload
{
    private const int Default = 0;
    private const int Reply = 19;

    public ulong Id { get; set; }
    public ulong ChannelId { get; set; }

    /// <summary>Only in gateway events, and there only in servers.</summary>
    public ulong? GuildId { get; set; }
    public UserPayload? Author { get; set; }

    /// <summary>Only in gateway events: the author in that server.</summary>
    public MemberPayload? Member { get; set; }

    /// <summary>Empty without the intent MESSAGE_CONTENT.</summary>
    public string? Content { get; set; }
    public DateTimeOffset Timestamp { get; set; }

    /// <summary>Null as long as only Discord changed the message (an unfurled link).</summary>
    public DateTimeOffset? EditedTimestamp { get; set; }
    public int Type { get; set; }
    public ulong? WebhookId { get; set; }
    public MessageReferencePayload? MessageReference { get; set; }
    public IReadOnlyList<EmbedPayload>? Embeds { get; set; }

    /// <summary>Null for a message without author, which Discord never sends.</summary>
    public ChatMessage? ToMessage() =>
        Author is not { } author
            ? null
            : new(
                (long)Id,
                (long)ChannelId,
                new((long)author.Id, MemberPayload.NameOf(Member, author), author.Bot || WebhookId is not null),
                Content ?? "",
                Timestamp,
                EditedTimestamp,
                Type == Reply ? (long?)MessageReference?.MessageId : null, // threads and pins carry references too
                Type is Default or Reply
            )
            {
                Cards = Embeds is null or [] ? [] : [.. Embeds.Select(embed => embed.ToCard())],
                WebhookId = (long?)WebhookId,
            };
}
