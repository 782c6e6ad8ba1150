using System.Text.Json;

namespace DebateBot.Sandbox.World;

/// <summary>Reads fields of JSON that somebody else wrote: absent, null and of the wrong kind are all "not there".</summary>
public static class JsonReading
{
    public static bool Has(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(name, out var found)
        && found.ValueKind != JsonValueKind.Null;

    public static JsonElement Child(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var found) ? found : default;

    public static string? Text(this JsonElement json, string name) =>
        json.Child(name) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;

    public static long? Number(this JsonElement json, string name) =>
        json.Child(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt64(out long number)
            ? number
            : null;

    public static int? TryInteger(this JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out int number) ? number : null;

    public static bool? Flag(this JsonElement json, string name) =>
        json.Child(name).ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    /// <summary>An id, as text or as a number.</summary>
    public static long? Id(this JsonElement json, string name) => json.Child(name).AsId();

    public static long? AsId(this JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => Snowflakes.Read(json.GetString()),
            JsonValueKind.Number when json.TryGetInt64(out long id) => id,
            _ => null,
        };

    public static IReadOnlyList<JsonElement> List(this JsonElement json, string name) =>
        json.Child(name) is { ValueKind: JsonValueKind.Array } found ? [.. found.EnumerateArray()] : [];
}
