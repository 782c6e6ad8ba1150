using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>A member runs a command, completes an option, presses a button or submits a form: what Discord's own client sends.</summary>
internal static class AskingRoutes
{
    public static void MapAsking(this RouteGroupBuilder api) => api.MapPost("/interactions", AskAsync);

    private static async Task<JsonObject> AskAsync(
        Caller caller,
        RequestBody body,
        SandboxWorld world,
        CancellationToken cancellationToken
    )
    {
        var json = body.Json;
        if (caller.Member.IsBot)
            throw new Refused(403, 20001, "Bots cannot use this endpoint");
        var request = new InteractionRequest(
            (InteractionKind)(json.Number("type") ?? 0),
            json.Id("application_id") ?? throw Missing("application_id"),
            json.Id("channel_id") ?? throw Missing("channel_id"),
            json.Child("data"),
            json.Id("message_id")
        )
        {
            Files = body.Files,
        };
        var answer = await world.AskAsync(caller.Id, request, cancellationToken);
        return answer is not null
            ? Write(answer, caller, world)
            : throw new Refused(504, 0, "The application did not respond within 3 seconds.");
    }

    /// <summary>A message as it now stands, so that a script can read it; anything else as the bot sent it.</summary>
    private static JsonObject Write(InteractionAnswer answer, Caller caller, SandboxWorld world)
    {
        var json = new JsonObject { ["type"] = (int)answer.Kind };
        if (answer.Message is { } message)
            json["data"] = caller.See(message, world);
        else if (answer.Data.ValueKind == System.Text.Json.JsonValueKind.Object)
            json["data"] = JsonNode.Parse(answer.Data.GetRawText());
        return json;
    }

    private static Refused Missing(string field) => Refused.Form(field, "BASE_TYPE_REQUIRED", "This field is required");
}
