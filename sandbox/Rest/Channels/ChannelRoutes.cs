using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest.Channels;

/// <remarks>https://discord.com/developers/docs/resources/channel</remarks>
internal static class ChannelRoutes
{
    public static void MapChannels(this RouteGroupBuilder api)
    {
        var channel = api.MapGroup("/channels/{channelId}");
        channel.MapGet("", Get);
        channel.MapPatch("", Change);
        channel.MapDelete("", Delete);
        channel.MapPost("/typing", Type);
        channel.MapPut("/permissions/{targetId}", SetOverwrite);
        channel.MapDelete("/permissions/{targetId}", RemoveOverwrite);
        channel.MapGet("/invites", (Caller _) => new JsonArray());
    }

    private static JsonObject Get(Caller caller, long channelId, SandboxWorld world) =>
        ChannelJson.Of(world.GetChannel(caller.Id, channelId), world, caller.Id);

    private static JsonObject Change(Caller caller, long channelId, RequestBody body, SandboxWorld world)
    {
        var changed = world.ChangeChannel(
            caller.Id,
            channelId,
            before => ChannelReader.Change(before, body.Json, world)
        );
        return ChannelJson.Of(changed, world, caller.Id);
    }

    private static JsonObject Delete(Caller caller, long channelId, SandboxWorld world) =>
        ChannelJson.Of(world.RemoveChannel(caller.Id, channelId), world, caller.Id);

    private static NoContent Type(Caller caller, long channelId, SandboxWorld world)
    {
        world.Type(caller.Id, channelId);
        return TypedResults.NoContent();
    }

    private static NoContent SetOverwrite(
        Caller caller,
        long channelId,
        long targetId,
        RequestBody body,
        SandboxWorld world
    )
    {
        var overwrite = ChannelReader.Overwrite(targetId, body.Json);
        world.ChangeOverwrites(caller.Id, channelId, others => others.Append(overwrite), targetId);
        return TypedResults.NoContent();
    }

    private static NoContent RemoveOverwrite(Caller caller, long channelId, long targetId, SandboxWorld world)
    {
        if (world.GetChannel(caller.Id, channelId).Overwrites.All(overwrite => overwrite.TargetId != targetId))
            throw Refused.Unknown("permission overwrite");
        world.ChangeOverwrites(caller.Id, channelId, others => others, targetId);
        return TypedResults.NoContent();
    }
}
