using System.Globalization;
using System.Text.Json;

namespace DebateBot.Tests.Support;

public static class JsonPath
{
    /// <summary>What is at a dotted path such as <c>embeds.0.title</c>.</summary>
    /// <exception cref="KeyNotFoundException">Nothing is there.</exception>
    public static JsonElement At(this JsonElement json, string path) =>
        path.Split('.')
            .Aggregate(
                json,
                (at, part) =>
                    at.ValueKind == JsonValueKind.Array
                        ? at[int.Parse(part, CultureInfo.InvariantCulture)]
                        : at.GetProperty(part)
            );

    public static string TextAt(this JsonElement json, string path) => json.At(path).ToString();

    /// <summary>The items of a list of texts.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement json, string path) =>
        [.. json.At(path).EnumerateArray().Select(item => item.ToString())];
}
