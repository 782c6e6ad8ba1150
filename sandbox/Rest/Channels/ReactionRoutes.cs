using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest.Channels;

/// <remarks>https://discord.com/developers/docs/resources/message#create-reaction</remarks>
internal static class ReactionRoutes
{
    public static void MapReactions(this RouteGroupBuilder api)
    {
        var reactions = api.MapGroup("/channels/{channelId}/messages/{messageId}/reactions");
        reactions.MapDelete("", Clear);
        reactions.MapGet("/{emoji}", List);
        reactions.MapDelete("/{emoji}", Clear);
        reactions.MapPut("/{emoji}/@me", Add);
        reactions.MapDelete("/{emoji}/@me", RemoveOwn);
        reactions.MapDelete("/{emoji}/{userId}", Remove);
    }

    private static JsonArray List(
        Caller caller,
        long channelId,
        long messageId,
        string emoji,
        SandboxWorld world,
        int? limit,
        long? after
    )
    {
        world.GetChannel(caller.Id, channelId);
        var message = world.FindMessage(caller.Id, channelId, messageId) ?? throw Refused.Unknown("Message");
        var reaction = message.Reactions.FirstOrDefault(r => r.Emoji == emoji);
        var users = (reaction?.UserIds ?? [])
            .Order()
            .Where(id => id > (after ?? 0))
            .Take(PageSize.Of(limit, 25, 1, 100));
        return new JsonArray([.. users.Select(world.FindMember).OfType<Member>().Select(PersonJson.User)]);
    }

    private static NoContent Add(Caller caller, long channelId, long messageId, string emoji, SandboxWorld world)
    {
        world.React(caller.Id, channelId, messageId, emoji);
        return TypedResults.NoContent();
    }

    private static NoContent RemoveOwn(
        Caller caller,
        long channelId,
        long messageId,
        string emoji,
        SandboxWorld world
    ) => Remove(caller, channelId, messageId, emoji, caller.Id, world);

    private static NoContent Remove(
        Caller caller,
        long channelId,
        long messageId,
        string emoji,
        long userId,
        SandboxWorld world
    )
    {
        world.Unreact(caller.Id, channelId, messageId, emoji, userId);
        return TypedResults.NoContent();
    }

    private static NoContent Clear(Caller caller, long channelId, long messageId, string? emoji, SandboxWorld world)
    {
        world.ClearReactions(caller.Id, channelId, messageId, emoji);
        return TypedResults.NoContent();
    }
}
