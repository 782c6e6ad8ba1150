using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest.Channels;

/// <remarks>https://discord.com/developers/docs/resources/channel#join-thread</remarks>
internal static class ThreadMemberRoutes
{
    public static void MapThreadMembers(this RouteGroupBuilder api)
    {
        var members = api.MapGroup("/channels/{channelId}/thread-members");
        members.MapGet("", List);
        members.MapMethods("/@me", [HttpMethods.Put, HttpMethods.Post], Join); // older clients POST
        members.MapDelete("/@me", Leave);
        members.MapGet("/{userId}", Get);
        members.MapPut("/{userId}", Add);
        members.MapDelete("/{userId}", Remove);
    }

    private static JsonArray List(
        Caller caller,
        long channelId,
        SandboxWorld world,
        QueryFlag? with_member,
        long? after,
        int? limit
    )
    {
        var page = In(caller, channelId, world)
            .OrderBy(m => m.UserId)
            .Where(m => m.UserId > (after ?? 0))
            .Take(PageSize.Of(limit, 100, 1, 100));
        return new JsonArray([.. page.Select(m => Write(channelId, m, with_member, world))]);
    }

    private static JsonObject Get(
        Caller caller,
        long channelId,
        long userId,
        SandboxWorld world,
        QueryFlag? with_member
    )
    {
        var found = In(caller, channelId, world).FirstOrDefault(m => m.UserId == userId);
        return Write(channelId, found ?? throw Refused.Unknown("Member"), with_member, world);
    }

    private static NoContent Join(Caller caller, long channelId, SandboxWorld world)
    {
        world.JoinThread(caller.Id, channelId);
        return TypedResults.NoContent();
    }

    private static NoContent Add(Caller caller, long channelId, long userId, SandboxWorld world)
    {
        world.AddToThread(caller.Id, channelId, userId);
        return TypedResults.NoContent();
    }

    private static NoContent Leave(Caller caller, long channelId, SandboxWorld world) =>
        Remove(caller, channelId, caller.Id, world);

    private static NoContent Remove(Caller caller, long channelId, long userId, SandboxWorld world)
    {
        world.LeaveThread(caller.Id, channelId, userId);
        return TypedResults.NoContent();
    }

    private static IReadOnlyList<ThreadMember> In(Caller caller, long channelId, SandboxWorld world) =>
        world.GetChannel(caller.Id, channelId).Thread?.Members
        ?? throw new Refused(400, 50024, "Cannot execute action on this channel type");

    private static JsonObject Write(long threadId, ThreadMember member, QueryFlag? withMember, SandboxWorld world)
    {
        var json = ChannelJson.ThreadMember(threadId, member);
        if (withMember is { IsOn: true } && world.FindMember(member.UserId) is { } person)
            json["member"] = PersonJson.Member(person);
        return json;
    }
}
