using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Reads a channel or thread as somebody wants it; what the JSON does not name stays as it is.</summary>
/// <remarks>https://discord.com/developers/docs/resources/channel#modify-channel</remarks>
internal static class ChannelReader
{
    public static Channel Change(Channel before, JsonElement json, SandboxWorld world)
    {
        var changed = before with
        {
            Name = json.Text("name") ?? before.Name,
            Flags = (int?)json.Number("flags") ?? before.Flags,
            RateLimitPerUser = (int?)json.Number("rate_limit_per_user") ?? before.RateLimitPerUser,
        };
        return before.Thread is { } life
            ? changed with
            {
                AppliedTags = Names(json, "applied_tags") ? Ids(json, "applied_tags") : before.AppliedTags,
                Thread = life with
                {
                    IsArchived = json.Flag("archived") ?? life.IsArchived,
                    IsLocked = json.Flag("locked") ?? life.IsLocked,
                    IsInvitable = json.Flag("invitable") ?? life.IsInvitable,
                    AutoArchiveMinutes = (int?)json.Number("auto_archive_duration") ?? life.AutoArchiveMinutes,
                },
            }
            : changed with
            {
                Topic = Names(json, "topic") ? json.Text("topic") : before.Topic,
                Position = (int?)json.Number("position") ?? before.Position,
                IsNsfw = json.Flag("nsfw") ?? before.IsNsfw,
                ParentId = Names(json, "parent_id") ? json.Id("parent_id") : before.ParentId,
                Overwrites = Names(json, "permission_overwrites")
                    ? [.. json.List("permission_overwrites").Select(o => Overwrite(o.Id("id") ?? 0, o))]
                    : before.Overwrites,
                AvailableTags = Names(json, "available_tags")
                    ? [.. json.List("available_tags").Select(tag => Tag(tag, world))]
                    : before.AvailableTags,
            };
    }

    public static Overwrite Overwrite(long targetId, JsonElement json) =>
        new(
            targetId,
            json.Number("type") == 1 || json.Text("type") is "1" or "member",
            PermissionText.Read(json.Child("allow").ToString()) ?? Permissions.None,
            PermissionText.Read(json.Child("deny").ToString()) ?? Permissions.None
        );

    private static ForumTag Tag(JsonElement json, SandboxWorld world) =>
        new(
            json.Id("id") ?? world.NewId(),
            json.Text("name") ?? "",
            json.Flag("moderated") ?? false,
            json.Text("emoji_name")
        );

    private static bool Names(JsonElement json, string field) => json.Child(field).ValueKind != JsonValueKind.Undefined;

    private static IReadOnlyList<long> Ids(JsonElement json, string field) =>
        [.. json.List(field).Select(id => id.AsId() ?? 0)];
}
