namespace DebateBot.Core.Articles;

/// <summary>What is discussed: an article's words and where they come from.</summary>
public sealed class Article
{
    public long Id { get; set; }

    public required string Title { get; set; }

    /// <summary>The line under the title; null when there is none.</summary>
    public string? Deck { get; set; }

    /// <summary>The writer's name, as the page gives it.</summary>
    public string? Author { get; set; }

    /// <summary>Where it was published; null for a text that was typed in.</summary>
    public string? Link { get; set; }

    /// <summary>The publication's name.</summary>
    public string? Site { get; set; }

    public string? ImageLink { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Plain text, paragraphs separated by one blank line.</summary>
    public required string Body { get; set; }

    /// <summary>Two or three sentences of the article for its card.</summary>
    public string Summary { get; set; } = "";
}
