using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest.Channels;

/// <summary>Pins, by the routes of today and by those they replaced.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message#get-channel-pins</remarks>
internal static class PinRoutes
{
    public static void MapPins(this RouteGroupBuilder api)
    {
        var channel = api.MapGroup("/channels/{channelId}");
        channel.MapGet("/messages/pins", List);
        channel.MapGet("/pins", ListOld);
        foreach (var pins in new[] { "/messages/pins", "/pins" })
        {
            channel.MapPut(pins + "/{messageId}", Pin);
            channel.MapDelete(pins + "/{messageId}", Unpin);
        }
    }

    private static JsonObject List(Caller caller, long channelId, SandboxWorld world, int? limit)
    {
        var pins = world.Pins(caller.Id, channelId);
        int most = PageSize.Of(limit, 50, 1, 50);
        var items = pins.Take(most)
            .Select(pin => new JsonObject
            {
                ["pinned_at"] = Times.Text(pin.EditedAt ?? pin.At),
                ["message"] = caller.See(pin, world),
            });
        return new JsonObject { ["items"] = new JsonArray([.. items]), ["has_more"] = pins.Count > most };
    }

    private static JsonArray ListOld(Caller caller, long channelId, SandboxWorld world) =>
        new([.. world.Pins(caller.Id, channelId).Select(pin => caller.See(pin, world))]);

    private static NoContent Pin(Caller caller, long channelId, long messageId, SandboxWorld world)
    {
        world.SetPinned(caller.Id, channelId, messageId, isPinned: true);
        return TypedResults.NoContent();
    }

    private static NoContent Unpin(Caller caller, long channelId, long messageId, SandboxWorld world)
    {
        world.SetPinned(caller.Id, channelId, messageId, isPinned: false);
        return TypedResults.NoContent();
    }
}
