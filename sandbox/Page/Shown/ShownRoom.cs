namespace DebateBot.Sandbox.Page.Shown;

/// <summary>A channel or thread as the sidebar and the head of the room show it.</summary>
public sealed record ShownRoom(long Id, string Name, RoomKind Kind, long? ParentId)
{
    public string? Topic { get; init; }
    public int Unread { get; init; }
    public bool IsArchived { get; init; }
    public bool IsLocked { get; init; }
    public int Count { get; init; }
    public DateTimeOffset LastAt { get; init; }

    /// <summary>Whether this person may write there.</summary>
    public bool MayWrite { get; init; } = true;
}

public enum RoomKind
{
    Channel,
    PrivateChannel,
    Forum,
    Thread,
}

public sealed record ShownPerson(long Id, string Name, bool IsAdmin);
