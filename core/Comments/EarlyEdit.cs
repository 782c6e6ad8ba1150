namespace DebateBot.Core.Comments;

/// <summary>
/// An edit that arrived before its message. It waits for the message, for the message's deletion, or for a day, whichever comes first.
/// </summary>
public sealed class EarlyEdit
{
    public long MessageId { get; set; }

    public DateTimeOffset EditedAt { get; set; }

    public required string Text { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }
}
