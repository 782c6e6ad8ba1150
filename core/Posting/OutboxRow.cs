namespace DebateBot.Core.Posting;

/// <summary>A message about to be sent, written down first, so that a crash never makes it go out twice.</summary>
public sealed class OutboxRow
{
    public long Id { get; set; }

    /// <summary>What this message is, once and for all: "card:12". Unique.</summary>
    public required string Key { get; set; }

    public long ChannelId { get; set; }

    /// <summary>The mark by which chat recognises a repeated send within two minutes.</summary>
    public required string Nonce { get; set; }

    /// <summary>A hash of what is sent, to recognise it later among the bot's own messages; never the content.</summary>
    public required string ContentHash { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Null until chat confirmed it.</summary>
    public long? SentMessageId { get; set; }

    public DateTimeOffset? SentAt { get; set; }
}
