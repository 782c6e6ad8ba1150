using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Channels and threads as Discord writes them.</summary>
internal static class ChannelJson
{
    /// <param name="viewerId">For a thread: adds the viewer's own membership.</param>
    public static JsonObject Of(Channel channel, SandboxWorld world, long? viewerId = null)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(channel.Id),
            ["type"] = (int)channel.Kind,
            ["flags"] = channel.Flags,
            ["last_message_id"] = Id(channel.LastMessageId),
        };
        if (channel.Kind == ChannelKind.Direct)
        {
            json["recipients"] = new JsonArray([
                .. channel.Recipients.Where(id => id != viewerId).Select(id => PersonJson.User(world.GetMember(id))),
            ]);
            return json;
        }

        json["guild_id"] = Snowflakes.Text(world.Guild.Id);
        json["name"] = channel.Name;
        json["parent_id"] = Id(channel.ParentId);
        json["rate_limit_per_user"] = channel.RateLimitPerUser;
        if (channel.Thread is { } thread)
            AddThread(json, channel, thread, viewerId);
        else
            AddChannel(json, channel);
        return json;
    }

    public static JsonObject ThreadMember(long threadId, ThreadMember member) =>
        new()
        {
            ["id"] = Snowflakes.Text(threadId),
            ["user_id"] = Snowflakes.Text(member.UserId),
            ["join_timestamp"] = Times.Text(member.JoinedAt),
            ["flags"] = 1,
        };

    private static void AddThread(JsonObject json, Channel channel, ThreadLife thread, long? viewerId)
    {
        json["owner_id"] = Id(channel.OwnerId);
        json["message_count"] = thread.MessageCount;
        json["total_message_sent"] = thread.TotalMessages;
        json["member_count"] = Math.Min(thread.Members.Count, 50);
        json["applied_tags"] = new JsonArray([.. channel.AppliedTags.Select(tag => (JsonNode)Snowflakes.Text(tag))]);
        var metadata = new JsonObject
        {
            ["archived"] = thread.IsArchived,
            ["archive_timestamp"] = Times.Text(thread.ArchiveChangedAt),
            ["auto_archive_duration"] = thread.AutoArchiveMinutes,
            ["locked"] = thread.IsLocked,
            ["create_timestamp"] = Times.Text(thread.CreatedAt),
        };
        if (channel.Kind == ChannelKind.PrivateThread)
            metadata["invitable"] = thread.IsInvitable;
        json["thread_metadata"] = metadata;
        if (thread.Members.FirstOrDefault(m => m.UserId == viewerId) is { } self)
            json["member"] = ThreadMember(channel.Id, self);
    }

    private static void AddChannel(JsonObject json, Channel channel)
    {
        json["position"] = channel.Position;
        json["topic"] = channel.Topic;
        json["nsfw"] = channel.IsNsfw;
        json["permission_overwrites"] = new JsonArray([.. channel.Overwrites.Select(Overwrite)]);
        if (channel.Kind != ChannelKind.Forum)
            return;
        json["available_tags"] = new JsonArray([.. channel.AvailableTags.Select(Tag)]);
        json["default_reaction_emoji"] = null;
        json["default_sort_order"] = null;
        json["default_forum_layout"] = 0;
        json["default_thread_rate_limit_per_user"] = 0;
    }

    private static JsonObject Overwrite(Overwrite overwrite) =>
        new()
        {
            ["id"] = Snowflakes.Text(overwrite.TargetId),
            ["type"] = overwrite.IsMember ? 1 : 0,
            ["allow"] = PermissionText.Of(overwrite.Allow),
            ["deny"] = PermissionText.Of(overwrite.Deny),
        };

    private static JsonObject Tag(ForumTag tag) =>
        new()
        {
            ["id"] = Snowflakes.Text(tag.Id),
            ["name"] = tag.Name,
            ["moderated"] = tag.IsModerated,
            ["emoji_id"] = null,
            ["emoji_name"] = tag.EmojiName,
        };

    private static string? Id(long? id) => id is { } known ? Snowflakes.Text(known) : null;
}
