using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.World;

/// <summary>Embeds as Discord gives them back: with the fields it adds.</summary>
internal static class EmbedShape
{
    public static IReadOnlyList<JsonElement> Complete(IReadOnlyList<JsonElement> embeds) =>
        [.. embeds.Select(Complete)];

    private static JsonElement Complete(JsonElement embed)
    {
        if (JsonObject.Create(embed) is not { } json)
            return embed;
        foreach (var name in json.Where(field => field.Value is null).Select(field => field.Key).ToList())
            json.Remove(name);
        json["type"] = "rich";
        foreach (var field in (json["fields"] as JsonArray ?? []).OfType<JsonObject>())
            field["inline"] ??= false;
        return JsonSerializer.SerializeToElement(json);
    }
}
