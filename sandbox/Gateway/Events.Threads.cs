using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Gateway;

internal static partial class Events
{
    private static void SendThread(WorldChange change, GatewaySession session, SandboxWorld world)
    {
        if (!session.Shard.Has(world.Guild.Id))
            return;
        switch (change)
        {
            case ThreadCreated { Thread: var thread } when HearsOf(thread):
                var created = ChannelJson.Of(thread, world, session.BotId);
                created["newly_created"] = true;
                session.Send("THREAD_CREATE", created);
                break;
            case ThreadChanged { Thread: var thread } when HearsOf(thread):
                session.Send("THREAD_UPDATE", ChannelJson.Of(thread, world, session.BotId));
                break;
            case ThreadRemoved { Thread: var thread } when HearsOf(thread):
                session.Send("THREAD_DELETE", Removed(thread, world));
                break;
            case ThreadMembersChanged changed:
                SendThreadMembers(changed, session, world);
                break;
        }

        bool HearsOf(Channel thread) => session.Wants(Intents.Guilds) && world.CanSee(session.BotId, thread);
    }

    /// <summary>With the intent for members of everyone, without it only of the bot itself.</summary>
    private static void SendThreadMembers(ThreadMembersChanged changed, GatewaySession session, SandboxWorld world)
    {
        var (thread, joined, left) = changed;
        bool isAboutSelf = joined.Contains(session.BotId) || left.Contains(session.BotId);
        bool hears = session.Wants(Intents.GuildMembers) && world.CanSee(session.BotId, thread);
        if (!hears && !(isAboutSelf && session.Wants(Intents.Guilds)))
            return;

        if (joined.Contains(session.BotId) && session.Wants(Intents.Guilds))
            session.Send("THREAD_CREATE", ChannelJson.Of(thread, world, session.BotId));
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(thread.Id),
            ["guild_id"] = Snowflakes.Text(world.Guild.Id),
            ["member_count"] = Math.Min(thread.Thread!.Members.Count, 50),
        };
        if (joined.Count > 0)
            json["added_members"] = new JsonArray([.. joined.Select(Added)]);
        if (left.Count > 0)
            json["removed_member_ids"] = new JsonArray([.. left.Select(id => (JsonNode)Snowflakes.Text(id))]);
        session.Send("THREAD_MEMBERS_UPDATE", json);

        JsonObject Added(long id)
        {
            var member = ChannelJson.ThreadMember(thread.Id, thread.Thread!.Members.First(m => m.UserId == id));
            member["member"] = PersonJson.Member(world.GetMember(id));
            member["presence"] = null;
            return member;
        }
    }

    /// <summary>The bot has come to see a channel: its threads with it.</summary>
    private static void SendThreadList(Channel channel, GatewaySession session, SandboxWorld world)
    {
        if (!session.Wants(Intents.Guilds) || !session.Shard.Has(world.Guild.Id))
            return;
        var threads = world.ActiveThreads(session.BotId).Where(t => t.ParentId == channel.Id);
        var json = ThreadListJson.Of([.. threads], world, session.BotId);
        json.Remove("has_more");
        json["guild_id"] = Snowflakes.Text(world.Guild.Id);
        json["channel_ids"] = new JsonArray(Snowflakes.Text(channel.Id));
        session.Send("THREAD_LIST_SYNC", json);
    }

    private static JsonObject Removed(Channel thread, SandboxWorld world) =>
        new()
        {
            ["id"] = Snowflakes.Text(thread.Id),
            ["guild_id"] = Snowflakes.Text(world.Guild.Id),
            ["parent_id"] = Snowflakes.Text(thread.ParentId!.Value),
            ["type"] = (int)thread.Kind,
        };
}
