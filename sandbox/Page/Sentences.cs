using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page;

/// <summary>What was refused, as the page says it to a person.</summary>
internal static class Sentences
{
    public static string Of(Refused refused) =>
        refused.Code switch
        {
            10003 or 50001 => "This channel is not there, or you cannot see it.",
            10008 => "The message is gone.",
            50006 => "A message needs some text.",
            50013 => "You may not do that here.",
            50083 => "This thread is closed. Opening it again comes first.",
            160005 => "This thread is locked. Only moderators write in it.",
            _ => Detail(refused.Errors) ?? refused.Message,
        };

    /// <summary>The first sentence about a field, however deep.</summary>
    private static string? Detail(JsonNode? errors) =>
        errors switch
        {
            JsonObject found when found["_errors"] is JsonArray { Count: > 0 } list => (string?)list[0]?["message"],
            JsonObject found => found.Select(field => Detail(field.Value)).FirstOrDefault(s => s is not null),
            _ => null,
        };
}
