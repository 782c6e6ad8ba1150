using System.Text.Json;
using AngleSharp.Dom;

namespace DebateBot.Core.Articles;

/// <summary>The article in a page's JSON-LD; all null when it has none that can be read.</summary>
internal sealed record LinkedData(
    string? Title,
    string? Description,
    string? Author,
    string? Site,
    string? PublishedAt,
    string? Image
)
{
    private static readonly LinkedData Nothing = new(null, null, null, null, null, null);

    public static LinkedData Of(IDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => Read(script.TextContent))
            .FirstOrDefault(found => found != Nothing)
        ?? Nothing;

    private static LinkedData Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Things(document.RootElement).Where(IsArticle).Select(Read).FirstOrDefault() ?? Nothing;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException) // half a surrogate pair
        {
            return Nothing; // pages often hold broken data; their meta lines still serve
        }
    }

    private static LinkedData Read(JsonElement article) =>
        new(
            Text(article, "headline"),
            Text(article, "description"),
            Text(article, "author"),
            Text(article, "publisher"),
            Text(article, "datePublished"),
            Text(article, "image")
        );

    private static IEnumerable<JsonElement> Things(JsonElement root) =>
        root.ValueKind switch
        {
            JsonValueKind.Array => root.EnumerateArray().SelectMany(Things),
            JsonValueKind.Object when root.TryGetProperty("@graph", out var graph) => Things(graph),
            JsonValueKind.Object => [root],
            _ => [],
        };

    // "Article", "NewsArticle", "BlogPosting" …, alone or in a list of types.
    private static bool IsArticle(JsonElement thing) =>
        thing.TryGetProperty("@type", out var type)
        && type.ToString() is var name
        && (name.Contains("Article", StringComparison.Ordinal) || name.Contains("Posting", StringComparison.Ordinal));

    // A text, something with a name or an address, or a list of these, of which the first counts.
    private static string? Text(JsonElement thing, string property) =>
        thing.TryGetProperty(property, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array when value.GetArrayLength() > 0 => Text(value[0]),
            JsonValueKind.Object => Text(value, "name") ?? Text(value, "url"),
            _ => null,
        };
}
