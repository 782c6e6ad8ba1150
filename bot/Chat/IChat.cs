namespace DebateBot.Chat;

/// <summary>
/// What the bot can do in chat. The seam between the bot and a connection: two connections can stand behind it (the built-in one,
/// and one over a chat library). Every operation throws <see cref="ChatRefused"/> when the platform says no.
/// </summary>
public interface IChat
{
    /// <summary>The bot itself; known once <see cref="SignInAsync"/> has completed.</summary>
    /// <exception cref="InvalidOperationException">It is not known yet.</exception>
    BotIdentity Self { get; }

    /// <summary>Asks the platform who the bot is; asked once, however many wait for it.</summary>
    /// <exception cref="Core.UserError">The token is wrong; the sentence says what to set.</exception>
    Task<BotIdentity> SignInAsync(CancellationToken cancellationToken);

    /// <summary>Posts into a channel or thread. The same <paramref name="nonce"/> (up to 25 characters) within minutes posts once.</summary>
    Task<ChatMessage> PostAsync(
        long channelId,
        OutgoingMessage message,
        string nonce,
        CancellationToken cancellationToken
    );

    Task EditAsync(long channelId, long messageId, OutgoingMessage message, CancellationToken cancellationToken);

    Task DeleteAsync(long channelId, long messageId, CancellationToken cancellationToken);

    /// <summary>Opens the thread of a message; when it has one already, returns that one.</summary>
    Task<long> OpenThreadAsync(long channelId, long messageId, string name, CancellationToken cancellationToken);

    /// <summary>Opens a forum post; its first message has the thread's id.</summary>
    Task<long> OpenForumPostAsync(
        long forumId,
        string name,
        OutgoingMessage message,
        CancellationToken cancellationToken
    );

    /// <summary>Up to 100 messages, oldest first, after <paramref name="afterMessageId"/> (0: from the beginning).</summary>
    Task<IReadOnlyList<ChatMessage>> GetHistoryAsync(
        long channelId,
        long afterMessageId,
        CancellationToken cancellationToken
    );

    Task<ChatMessage> GetMessageAsync(long channelId, long messageId, CancellationToken cancellationToken);

    Task<ChatChannel> GetChannelAsync(long channelId, CancellationToken cancellationToken);

    /// <summary>All channels of a server that the bot can see, without threads.</summary>
    Task<IReadOnlyList<ChatChannel>> GetChannelsAsync(long serverId, CancellationToken cancellationToken);

    /// <summary>The threads of a server that are not archived, as far as the bot can see them.</summary>
    Task<IReadOnlyList<ChatChannel>> GetActiveThreadsAsync(long serverId, CancellationToken cancellationToken);

    /// <summary>
    /// What a member may do in a channel (a thread: in its channel): roles and overwrites taken together. The server's own id stands for
    /// everybody: a member without any role. Answers may be a minute old.
    /// </summary>
    Task<Permissions> GetPermissionsAsync(
        long serverId,
        long channelId,
        long memberId,
        CancellationToken cancellationToken
    );

    /// <summary>The bytes of a file that came with an interaction; only from the platform's own hosts.</summary>
    /// <exception cref="Core.UserError">It is larger than <paramref name="limit"/> bytes, or no longer there.</exception>
    Task<byte[]> DownloadAsync(Attachment file, int limit, CancellationToken cancellationToken);

    /// <summary>The bot's own webhook of a channel, made when it has none.</summary>
    Task<ChatWebhook> GetWebhookAsync(long channelId, CancellationToken cancellationToken);

    /// <summary>Posts under another name into a thread of the webhook's channel; returns the message.</summary>
    Task<ChatMessage> PostAsAsync(
        ChatWebhook webhook,
        long threadId,
        string name,
        OutgoingMessage message,
        CancellationToken cancellationToken
    );

    /// <summary>Makes <paramref name="commands"/> the commands that members find, in every server.</summary>
    Task RegisterCommandsAsync(IReadOnlyList<CommandDescription> commands, CancellationToken cancellationToken);

    /// <summary>The first answer to an interaction: within 3 s.</summary>
    Task AnswerAsync(Interaction asked, Reply reply, CancellationToken cancellationToken);

    /// <summary>Says that the answer will follow, privately.</summary>
    Task DeferAsync(Interaction asked, CancellationToken cancellationToken);

    /// <summary>Replaces the first answer: within 15 min.</summary>
    Task EditAnswerAsync(Interaction asked, OutgoingMessage message, CancellationToken cancellationToken);
}

/// <param name="HasMessageContent">Whether the platform gives the bot what members write.</param>
public sealed record BotIdentity(long Id, long ApplicationId, string Name, bool HasMessageContent);

public enum ChannelKind
{
    Text,
    Forum,
    Thread,
    Other,
}

/// <param name="ParentId">A thread's channel; null for a channel.</param>
public sealed record ChatChannel(long Id, long ServerId, string Name, ChannelKind Kind, long? ParentId)
{
    /// <summary>A thread that is archived or locked.</summary>
    public bool IsClosed { get; init; }
}

/// <param name="Token">Lets anybody post: never logged.</param>
public sealed record ChatWebhook(long Id, string Token);
