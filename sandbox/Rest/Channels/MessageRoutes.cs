using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest.Channels;

/// <remarks>https://discord.com/developers/docs/resources/message</remarks>
internal static class MessageRoutes
{
    public static void MapMessages(this RouteGroupBuilder api)
    {
        var messages = api.MapGroup("/channels/{channelId}/messages");
        messages.MapGet("", List);
        messages.MapPost("", Create);
        messages.MapGet("/{messageId}", Get);
        messages.MapPatch("/{messageId}", Change);
        messages.MapDelete("/{messageId}", Delete);
        messages.MapPost("/bulk-delete", DeleteMany);
        messages.MapPost("/{messageId}/crosspost", Crosspost);
    }

    private static JsonArray List(
        Caller caller,
        long channelId,
        SandboxWorld world,
        int? limit,
        long? before,
        long? after,
        long? around
    )
    {
        int most = PageSize.Of(limit, 50, 1, 100);
        return world.Locked(() =>
        {
            var page = world.Messages(caller.Id, channelId, most, before, after, around);
            return new JsonArray([.. page.Select(message => caller.See(message, world))]);
        });
    }

    private static JsonObject Create(Caller caller, long channelId, RequestBody body, SandboxWorld world)
    {
        var draft = MessageReader.Read(body.Json, body.Files);
        return caller.See(world.Post(caller.Id, channelId, draft), world);
    }

    private static JsonObject Get(Caller caller, long channelId, long messageId, SandboxWorld world)
    {
        world.GetChannel(caller.Id, channelId);
        var found = world.FindMessage(caller.Id, channelId, messageId) ?? throw Refused.Unknown("Message");
        return caller.See(found, world);
    }

    private static JsonObject Change(
        Caller caller,
        long channelId,
        long messageId,
        RequestBody body,
        SandboxWorld world
    )
    {
        var change = MessageReader.Change(body.Json, body.Files);
        return caller.See(world.Edit(caller.Id, channelId, messageId, change), world);
    }

    private static NoContent Delete(Caller caller, long channelId, long messageId, SandboxWorld world)
    {
        world.Delete(caller.Id, channelId, messageId);
        return TypedResults.NoContent();
    }

    private static NoContent DeleteMany(Caller caller, long channelId, RequestBody body, SandboxWorld world)
    {
        caller.RequireBot();
        world.DeleteMany(caller.Id, channelId, [.. body.Json.List("messages").Select(id => id.AsId() ?? 0)]);
        return TypedResults.NoContent();
    }

    /// <summary>No channel here has followers.</summary>
    private static JsonObject Crosspost(Caller caller, long channelId, long messageId, SandboxWorld world)
    {
        world.GetChannel(caller.Id, channelId);
        throw new Refused(400, 50024, "Cannot execute action on this channel type");
    }
}
