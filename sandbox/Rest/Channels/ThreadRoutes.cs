using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest.Channels;

/// <summary>Opening threads: from a message, alone, or as a post of a forum.</summary>
/// <remarks>https://discord.com/developers/docs/resources/channel#start-thread-from-message</remarks>
internal static class ThreadRoutes
{
    public static void MapThreads(this RouteGroupBuilder api)
    {
        api.MapPost("/channels/{channelId}/messages/{messageId}/threads", OpenFromMessage);
        api.MapPost("/channels/{channelId}/threads", Open);
    }

    private static JsonAnswer OpenFromMessage(
        Caller caller,
        long channelId,
        long messageId,
        RequestBody body,
        SandboxWorld world
    )
    {
        var thread = world.OpenThread(caller.Id, channelId, messageId, ThreadReader.Read(body.Json));
        return JsonAnswer.Created(ChannelJson.Of(thread, world, caller.Id));
    }

    private static JsonAnswer Open(Caller caller, long channelId, RequestBody body, SandboxWorld world)
    {
        var draft = ThreadReader.Read(body.Json);
        var place = world.GetChannel(caller.Id, channelId);
        if (place.Kind != ChannelKind.Forum)
            return JsonAnswer.Created(ChannelJson.Of(world.OpenThread(caller.Id, channelId, draft), world, caller.Id));

        if (!body.Json.Has("message") && body.Files.Count == 0)
            throw Refused.Form("message", "BASE_TYPE_REQUIRED", "This field is required");
        var (thread, first) = world.OpenPost(
            caller.Id,
            channelId,
            draft,
            MessageReader.Read(body.Json.Child("message"), body.Files, at: "message.")
        );
        var json = ChannelJson.Of(thread, world, caller.Id);
        json["message"] = caller.See(first, world);
        return JsonAnswer.Created(json);
    }
}
