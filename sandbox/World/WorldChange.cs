namespace DebateBot.Sandbox.World;

/// <summary>What happened, in order; the gateway and the page follow the same stream.</summary>
public abstract record WorldChange;

public sealed record MessagePosted(Message Message) : WorldChange;

/// <param name="Before">As it stood.</param>
public sealed record MessageChanged(Message Message, Message Before) : WorldChange;

/// <param name="InBulk">One bulk deletion rather than one event a message.</param>
public sealed record MessagesRemoved(long ChannelId, IReadOnlyList<Message> Messages, bool InBulk) : WorldChange;

public sealed record ReactionAdded(Message Message, long UserId, string Emoji) : WorldChange;

public sealed record ReactionRemoved(Message Message, long UserId, string Emoji) : WorldChange;

public sealed record ReactionsCleared(Message Message, string? Emoji) : WorldChange;

public sealed record ChannelCreated(Channel Channel) : WorldChange;

public sealed record ChannelChanged(Channel Channel, Channel Before) : WorldChange;

public sealed record ChannelRemoved(Channel Channel) : WorldChange;

public sealed record ThreadCreated(Channel Thread) : WorldChange;

public sealed record ThreadChanged(Channel Thread, Channel Before) : WorldChange;

public sealed record ThreadRemoved(Channel Thread) : WorldChange;

public sealed record ThreadMembersChanged(Channel Thread, IReadOnlyList<long> Joined, IReadOnlyList<long> Left)
    : WorldChange;

public sealed record TypingStarted(long ChannelId, long UserId, DateTimeOffset At) : WorldChange;

public sealed record PinsChanged(long ChannelId, DateTimeOffset? LastPinAt) : WorldChange;

public sealed record WebhooksChanged(long ChannelId) : WorldChange;

public sealed record MemberJoined(Member Member) : WorldChange;

public sealed record MemberChanged(Member Member) : WorldChange;

public sealed record MemberLeft(Member Member) : WorldChange;

/// <summary>"Reset Token" in the developer portal: the old one is refused from now on.</summary>
public sealed record TokenReset(long BotId) : WorldChange;

public sealed record RoleCreated(Role Role) : WorldChange;

public sealed record RoleChanged(Role Role) : WorldChange;

public sealed record CommandsChanged(long ApplicationId) : WorldChange;

/// <summary>Somebody asked a bot something; its gateway sessions deliver it.</summary>
public sealed record InteractionAsked(Interaction Interaction) : WorldChange;

/// <summary>The bot's first response came.</summary>
public sealed record InteractionAnswered(Interaction Interaction, InteractionAnswer Answer) : WorldChange;
