using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebateBot.Sandbox.World;

/// <summary>Components as Discord gives them back: each with an id of its own, counted from 1, and without nulls.</summary>
internal static class ComponentShape
{
    public static IReadOnlyList<JsonElement> Complete(IReadOnlyList<JsonElement> rows)
    {
        int last = 0;
        return
        [
            .. rows.Select(row =>
                JsonSerializer.SerializeToElement(Number(JsonNode.Parse(row.GetRawText()), ref last))
            ),
        ];
    }

    private static JsonNode? Number(JsonNode? node, ref int last)
    {
        if (node is not JsonObject component)
            return node;
        foreach (var name in component.Where(field => field.Value is null).Select(field => field.Key).ToList())
            component.Remove(name);
        component["id"] ??= ++last;
        if (TypeOf(component) is ComponentRules.StringSelect or (>= 5 and <= 8))
        {
            component["min_values"] ??= 1;
            component["max_values"] ??= 1;
        }

        foreach (var inside in (component["components"] as JsonArray ?? []).OfType<JsonObject>())
            Number(inside, ref last);
        return component;
    }

    private static int TypeOf(JsonObject component) =>
        component["type"] is JsonValue value && value.TryGetValue(out int type) ? type : 0;

    /// <summary>The component with that custom_id, however deep; null when there is none.</summary>
    public static JsonElement? Find(IReadOnlyList<JsonElement> rows, string customId)
    {
        foreach (var row in rows)
        {
            if (row.Text("custom_id") == customId)
                return row;
            if (Find(row.List("components"), customId) is { } inside)
                return inside;
            if (row.Has("accessory") && Find([row.Child("accessory")], customId) is { } beside)
                return beside;
        }

        return null;
    }
}
