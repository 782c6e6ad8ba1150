namespace DebateBot.Chat;

/// <summary>What the bot says. Never pings: a connection sends it with no allowed mention.</summary>
public sealed record OutgoingMessage
{
    public string Text { get; init; } = "";

    public IReadOnlyList<Card> Cards { get; init; } = [];

    /// <summary>Buttons in rows of at most five, at most five rows.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Buttons { get; init; } = [];

    public IReadOnlyList<OutgoingFile> Files { get; init; } = [];

    /// <summary>Nobody's phone buzzes for it.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Links in it are not unfurled.</summary>
    public bool HidesPreviews { get; init; }
}

/// <summary>An embed. Lengths are checked by Cards before it gets here.</summary>
public sealed record Card
{
    public string? Title { get; init; }
    public string? Link { get; init; }
    public string? Description { get; init; }
    public string? Author { get; init; }
    public string? Footer { get; init; }
    public string? ImageLink { get; init; }
    public DateTimeOffset? At { get; init; }
    public IReadOnlyList<CardField> Fields { get; init; } = [];
}

public sealed record CardField(string Name, string Text, bool IsInline = false);

/// <summary>A button: pressing it sends <see cref="Id"/> back; one with a <see cref="Link"/> opens that instead.</summary>
public sealed record Button(string Label, string? Id, string? Link = null)
{
    public bool IsPrimary { get; init; }
    public bool IsDisabled { get; init; }
}

public sealed record OutgoingFile(string Name, ReadOnlyMemory<byte> Bytes);
