namespace DebateBot.Sandbox.Page.Shown;

/// <summary>A card on a message.</summary>
public sealed record ShownEmbed
{
    public string? Title { get; init; }
    public string? Link { get; init; }
    public string? Author { get; init; }
    public string? AuthorLink { get; init; }
    public string? Text { get; init; }
    public string? Footer { get; init; }
    public string? Picture { get; init; }
    public string? Thumbnail { get; init; }
    public DateTimeOffset? At { get; init; }

    /// <summary>The colour of its edge, 0xRRGGBB; null for the page's own.</summary>
    public int? Colour { get; init; }

    public IReadOnlyList<ShownField> Fields { get; init; } = [];
}

public sealed record ShownField(string Name, string Text, bool IsInline);
