namespace DebateBot.Chat;

/// <summary>What happened in chat, in the bot's own words. A connection translates; everything behind it knows only these.</summary>
/// <param name="ServerId">The server it happened in.</param>
/// <param name="At">When the connection received it.</param>
public abstract record ChatEvent(long ServerId, DateTimeOffset At);

/// <summary>Somebody wrote a message; its channel is the thread where it was written in one.</summary>
public sealed record MessageCreated(long ServerId, DateTimeOffset At, ChatMessage Message) : ChatEvent(ServerId, At);

/// <summary>A message's text was changed by its author. An unfurled link is not an edit and never arrives as one.</summary>
public sealed record MessageEdited(
    long ServerId,
    DateTimeOffset At,
    long ChannelId,
    long MessageId,
    DateTimeOffset EditedAt,
    string Text
) : ChatEvent(ServerId, At);

/// <summary>Messages were deleted, one or in bulk: ids only, a deletion never carries the text.</summary>
public sealed record MessagesDeleted(long ServerId, DateTimeOffset At, long ChannelId, IReadOnlyList<long> MessageIds)
    : ChatEvent(ServerId, At);

/// <summary>A thread was renamed, archived, locked or reopened.</summary>
public sealed record ThreadChanged(
    long ServerId,
    DateTimeOffset At,
    long ThreadId,
    string Name,
    bool IsArchived,
    bool IsLocked
) : ChatEvent(ServerId, At);

/// <summary>A thread or a channel with all its threads is gone.</summary>
public sealed record ChannelDeleted(long ServerId, DateTimeOffset At, long ChannelId) : ChatEvent(ServerId, At);

/// <summary>A server became available: at start, after an outage, or because the bot was invited.</summary>
public sealed record ServerAvailable(long ServerId, DateTimeOffset At, string Name) : ChatEvent(ServerId, At)
{
    /// <summary>Until when everything that happened there was heard; null where that is not known.</summary>
    public DateTimeOffset? HeardUntil { get; init; }
}

/// <summary>The connection goes on where it was, in the same session: whatever happened meanwhile has arrived before this.</summary>
public sealed record ListeningResumed(DateTimeOffset At) : ChatEvent(ServerId: 0, At);

/// <summary>What happened in a channel could not be taken in.</summary>
/// <param name="FromMessageId">The earliest message concerned.</param>
public sealed record MessagesMissed(long ServerId, DateTimeOffset At, long ChannelId, long FromMessageId)
    : ChatEvent(ServerId, At)
{
    /// <returns>Null for what is rare, and has to be taken in whatever happens.</returns>
    public static MessagesMissed? Instead(ChatEvent happened) =>
        happened switch
        {
            MessageCreated { Message: var said } => new(happened.ServerId, happened.At, said.ChannelId, said.Id),
            MessageEdited edited => new(happened.ServerId, happened.At, edited.ChannelId, edited.MessageId),
            MessagesDeleted { MessageIds: [_, ..] } gone => new(
                happened.ServerId,
                happened.At,
                gone.ChannelId,
                gone.MessageIds.Min()
            ),
            _ => null,
        };
}
