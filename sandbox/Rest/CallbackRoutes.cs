using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>A bot's first response to an interaction.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response</remarks>
internal static class CallbackRoutes
{
    public static void MapCallbacks(this RouteGroupBuilder api) =>
        api.MapPost("/interactions/{interactionId}/{interactionToken}/callback", Respond);

    private static IResult Respond(
        long interactionId,
        string interactionToken,
        RequestBody body,
        SandboxWorld world,
        QueryFlag? with_response
    )
    {
        var kind = (CallbackKind)(body.Json.Number("type") ?? throw Missing());
        var data = body.Json.Child("data");
        var callback = new InteractionCallback(kind, data)
        {
            Message =
                kind == CallbackKind.Update
                    ? MessageReader.Change(data, body.Files, "data.")
                    : MessageReader.Read(data, body.Files, mayBePrivate: true, "data."),
        };
        return world.Locked<IResult>(() =>
        {
            var message = world.Respond(interactionId, interactionToken, callback);
            return with_response is { IsOn: true }
                ? new JsonAnswer(CallbackJson.Of(world.GetInteraction(interactionToken), kind, message, world))
                : TypedResults.NoContent();
        });
    }

    private static Refused Missing() => Refused.Form("type", "BASE_TYPE_REQUIRED", "This field is required");
}
