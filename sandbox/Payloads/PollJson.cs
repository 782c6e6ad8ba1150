using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Polls as Discord gives them back: numbered answers, an end, and no votes, for nobody votes here.</summary>
/// <remarks>https://discord.com/developers/docs/resources/poll#poll-object</remarks>
internal static class PollJson
{
    private const int UsualHours = 24;
    private const int MostHours = 32 * 24;

    public static JsonObject Of(JsonElement poll, DateTimeOffset begun)
    {
        var answers = poll.List("answers")
            .Select(
                (answer, i) =>
                    (JsonNode)
                        new JsonObject { ["answer_id"] = i + 1, ["poll_media"] = Whole(answer.Child("poll_media")) }
            );
        long hours = Math.Clamp(poll.Number("duration") ?? UsualHours, 1, MostHours);
        return new JsonObject
        {
            ["question"] = Whole(poll.Child("question")),
            ["answers"] = new JsonArray([.. answers]),
            ["expiry"] = Times.Text(begun.AddHours(hours)),
            ["allow_multiselect"] = poll.Flag("allow_multiselect") ?? false,
            ["layout_type"] = poll.Number("layout_type") ?? 1,
            ["results"] = new JsonObject { ["is_finalized"] = false, ["answer_counts"] = new JsonArray() },
        };
    }

    private static JsonObject Whole(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object ? JsonObject.Create(json)! : [];
}
