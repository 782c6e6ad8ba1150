using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest.Channels;

/// <remarks>https://discord.com/developers/docs/resources/channel#list-public-archived-threads</remarks>
internal static class ArchivedThreadRoutes
{
    public static void MapArchivedThreads(this RouteGroupBuilder api)
    {
        var channel = api.MapGroup("/channels/{channelId}");
        channel.MapGet("/threads/archived/public", Public);
        channel.MapGet("/threads/archived/private", Private);
        channel.MapGet("/users/@me/threads/archived/private", JoinedPrivate);
    }

    private static JsonObject Public(
        Caller caller,
        long channelId,
        SandboxWorld world,
        DateTimeOffset? before,
        int? limit
    ) =>
        Page(
            caller,
            world,
            world
                .ArchivedThreads(caller.Id, channelId)
                .Where(t =>
                    t.Kind != ChannelKind.PrivateThread
                    && t.Thread!.ArchiveChangedAt < (before ?? DateTimeOffset.MaxValue)
                ),
            limit
        );

    private static JsonObject Private(
        Caller caller,
        long channelId,
        SandboxWorld world,
        DateTimeOffset? before,
        int? limit
    )
    {
        var channel = world.GetChannel(caller.Id, channelId);
        if (!world.PermissionsOf(caller.Id, channel).HasFlag(Permissions.ManageThreads))
            throw Refused.MissingPermissions();
        return Page(
            caller,
            world,
            world
                .ArchivedThreads(caller.Id, channelId)
                .Where(t =>
                    t.Kind == ChannelKind.PrivateThread
                    && t.Thread!.ArchiveChangedAt < (before ?? DateTimeOffset.MaxValue)
                ),
            limit
        );
    }

    /// <summary>By falling id rather than by time.</summary>
    private static JsonObject JoinedPrivate(
        Caller caller,
        long channelId,
        SandboxWorld world,
        long? before,
        int? limit
    ) =>
        Page(
            caller,
            world,
            world
                .ArchivedThreads(caller.Id, channelId)
                .Where(t => t.Kind == ChannelKind.PrivateThread && t.Id < (before ?? long.MaxValue))
                .Where(t => t.Thread!.Members.Any(m => m.UserId == caller.Id))
                .OrderByDescending(t => t.Id),
            limit
        );

    private static JsonObject Page(Caller caller, SandboxWorld world, IEnumerable<Channel> threads, int? limit)
    {
        List<Channel> all = [.. threads];
        int most = PageSize.Of(limit, 50, 2, 100);
        var json = ThreadListJson.Of([.. all.Take(most)], world, caller.Id);
        json["has_more"] = all.Count > most;
        return json;
    }
}
