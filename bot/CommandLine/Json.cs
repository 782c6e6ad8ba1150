using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebateBot.CommandLine;

/// <summary>JSON for other programs: one line, letters of every script as they are.</summary>
internal static class Json
{
    public static string Write(JsonObject content)
    {
        using var bytes = new MemoryStream();
        using (
            var writer = new Utf8JsonWriter(
                bytes,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
            content.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>A comment's number, or "article".</summary>
    public static JsonNode Source(int? comment) =>
        comment is { } number ? JsonValue.Create(number) : JsonValue.Create("article");
}
