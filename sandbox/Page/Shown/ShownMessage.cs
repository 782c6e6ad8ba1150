namespace DebateBot.Sandbox.Page.Shown;

/// <summary>A message as one person sees it on the page.</summary>
public sealed record ShownMessage(long Id, long ChannelId, ShownAuthor Author, string Text, DateTimeOffset SentAt)
{
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>What it answers; null when it answers nothing.</summary>
    public ShownReply? ReplyTo { get; init; }

    /// <summary>"used /quote": what the author of an answer was asked with; null for ordinary messages.</summary>
    public ShownCause? Cause { get; init; }

    public IReadOnlyList<ShownEmbed> Embeds { get; init; } = [];
    public IReadOnlyList<ShownRow> Rows { get; init; } = [];
    public IReadOnlyList<ShownFile> Files { get; init; } = [];
    public IReadOnlyList<ShownReaction> Reactions { get; init; } = [];

    /// <summary>The thread opened from it; null when there is none.</summary>
    public ShownThread? Thread { get; init; }

    /// <summary>The application that hears its buttons.</summary>
    public long AppId { get; init; }

    /// <summary>Only this person sees it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The answer is announced but has not come yet.</summary>
    public bool IsThinking { get; init; }

    /// <summary>What the platform says by itself: a thread was opened, somebody joined.</summary>
    public bool IsNotice { get; init; }

    /// <summary>Whether this person wrote it.</summary>
    public bool IsMine { get; init; }

    /// <summary>Whether this person may delete it.</summary>
    public bool MayDelete { get; init; }
}

/// <param name="Badge">APP for bots, WEBHOOK for what a webhook posted; null for people.</param>
public sealed record ShownAuthor(long Id, string Name, string? Badge)
{
    public const string Webhook = "WEBHOOK";
}

/// <param name="MessageId">The message answered.</param>
/// <param name="Name">Its author; null when it was deleted.</param>
/// <param name="Gist">Its first line.</param>
public sealed record ShownReply(long MessageId, string? Name, string Gist);

public sealed record ShownCause(string Name, string Command);

public sealed record ShownFile(string Name, string Link, long Size, bool IsPicture);

public sealed record ShownReaction(string Emoji, int Count, bool IsMine);

public sealed record ShownThread(long Id, string Name, int Count, bool IsArchived, bool IsLocked);
