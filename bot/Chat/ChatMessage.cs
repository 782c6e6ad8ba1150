namespace DebateBot.Chat;

/// <summary>A message as chat holds it now.</summary>
/// <param name="Id">Its id; ids grow with time.</param>
/// <param name="ChannelId">Its channel, or its thread.</param>
/// <param name="Author">Who wrote it, under the name shown.</param>
/// <param name="Text">What was typed, unchanged; empty for cards, stickers and pictures.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="EditedAt">When its author last changed it; null when never.</param>
/// <param name="RepliesTo">The message it answers; null when it answers none or the connection does not know.</param>
/// <param name="IsOrdinary">False for what the platform writes by itself (a thread was opened, somebody joined).</param>
public sealed record ChatMessage(
    long Id,
    long ChannelId,
    ChatAuthor Author,
    string Text,
    DateTimeOffset SentAt,
    DateTimeOffset? EditedAt,
    long? RepliesTo,
    bool IsOrdinary
)
{
    /// <summary>The cards on it, as far as the look-back before a repeated send needs them: titles and descriptions.</summary>
    public IReadOnlyList<Card> Cards { get; init; } = [];

    /// <summary>The webhook that posted it; null for people and bots.</summary>
    public long? WebhookId { get; init; }
}

/// <summary>Who wrote a message: <paramref name="Name"/> is the name shown in that server.</summary>
public sealed record ChatAuthor(long Id, string Name, bool IsBot);
