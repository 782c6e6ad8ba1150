using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

internal static class ThreadListJson
{
    /// <summary>Threads, and beside them the viewer's membership in those it has joined.</summary>
    public static JsonObject Of(IReadOnlyList<Channel> threads, SandboxWorld world, long viewerId)
    {
        var members = threads.SelectMany(thread =>
            thread
                .Thread!.Members.Where(member => member.UserId == viewerId)
                .Select(member => ChannelJson.ThreadMember(thread.Id, member))
        );
        return new JsonObject
        {
            ["threads"] = new JsonArray([.. threads.Select(thread => ChannelJson.Of(thread, world, viewerId))]),
            ["members"] = new JsonArray([.. members]),
            ["has_more"] = false,
        };
    }
}
