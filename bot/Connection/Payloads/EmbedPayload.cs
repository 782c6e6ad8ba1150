using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/message#embed-object</summary>
public sealed record EmbedPayload
{
    public string? Title { get; set; }
    public string? Url { get; set; }
    public string? Description { get; set; }
    public DateTimeOffset? Timestamp { get; set; }
    public EmbedTextPayload? Author { get; set; }
    public EmbedTextPayload? Footer { get; set; }
    public EmbedImagePayload? Image { get; set; }
    public IReadOnlyList<EmbedFieldPayload>? Fields { get; set; }

    public static EmbedPayload Of(Card card) =>
        new()
        {
            Title = card.Title,
            Url = card.Link,
            Description = card.Description,
            Timestamp = card.At,
            Author = card.Author is { } name ? new() { Name = name } : null,
            Footer = card.Footer is { } text ? new() { Text = text } : null,
            Image = card.ImageLink is { } url ? new() { Url = url } : null,
            Fields = card.Fields is []
                ? null
                :
                [
                    .. card.Fields.Select(field => new EmbedFieldPayload
                    {
                        Name = field.Name,
                        Value = field.Text,
                        Inline = field.IsInline,
                    }),
                ],
        };

    public Card ToCard() =>
        new()
        {
            Title = Title,
            Link = Url,
            Description = Description,
            Author = Author?.Name,
            Footer = Footer?.Text,
        };
}

/// <summary>The author has a name, the footer a text.</summary>
public sealed record EmbedTextPayload
{
    public string? Name { get; set; }
    public string? Text { get; set; }
}

public sealed record EmbedImagePayload
{
    public string? Url { get; set; }
}

public sealed record EmbedFieldPayload
{
    public string Name { get; set; } = "";
    public string Value { get; set; } = "";
    public bool Inline { get; set; }
}
