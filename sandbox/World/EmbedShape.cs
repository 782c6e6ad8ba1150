using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.World;

/// <summary>Embeds as Discord gives them back: with the fields it adds, and without those it does not know.</summary>
internal static class EmbedShape
{
    /// <summary>https://discord.com/developers/docs/resources/message#embed-object</summary>
    private static readonly string[] Documented =
    [
        "title",
        "description",
        "url",
        "timestamp",
        "color",
        "footer",
        "image",
        "thumbnail",
        "video",
        "provider",
        "author",
        "fields",
    ];

    public static IReadOnlyList<JsonElement> Complete(IReadOnlyList<JsonElement> embeds) =>
        [.. embeds.Select(Complete)];

    private static JsonElement Complete(JsonElement embed)
    {
        if (JsonObject.Create(embed) is not { } json)
            return embed;
        foreach (var (name, value) in json.ToList())
            if (value is null || !Documented.Contains(name, StringComparer.Ordinal))
                json.Remove(name);
        json["type"] = "rich";
        foreach (var field in (json["fields"] as JsonArray ?? []).OfType<JsonObject>())
            field["inline"] ??= false;
        return JsonSerializer.SerializeToElement(json);
    }
}
