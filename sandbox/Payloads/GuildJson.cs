using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>The server as Discord writes it.</summary>
/// <remarks>https://discord.com/developers/docs/resources/guild#guild-object</remarks>
internal static class GuildJson
{
    public static JsonObject Of(SandboxWorld world, bool withCounts = false)
    {
        var guild = world.Guild;
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(guild.Id),
            ["name"] = guild.Name,
            ["owner_id"] = Snowflakes.Text(guild.OwnerId),
            ["roles"] = new JsonArray([.. world.Roles.Select(PersonJson.Role)]),
            ["emojis"] = new JsonArray(),
            ["stickers"] = new JsonArray(),
            ["features"] = new JsonArray(),
            ["preferred_locale"] = "en-US",
            ["region"] = "deprecated",
            ["afk_timeout"] = 300,
            ["verification_level"] = 0,
            ["default_message_notifications"] = 1,
            ["explicit_content_filter"] = 0,
            ["mfa_level"] = 0,
            ["nsfw"] = false,
            ["nsfw_level"] = 0,
            ["premium_tier"] = 0,
            ["premium_subscription_count"] = 0,
            ["premium_progress_bar_enabled"] = false,
            ["system_channel_flags"] = 0,
            ["widget_enabled"] = false,
            ["max_members"] = 500_000,
            ["max_presences"] = null,
            ["max_video_channel_users"] = 25,
            ["max_stage_video_channel_users"] = 50,
        };
        foreach (var name in Absent)
            json[name] = null;
        if (withCounts)
        {
            json["approximate_member_count"] = world.Members.Count;
            json["approximate_presence_count"] = world.Members.Count;
        }

        return json;
    }

    /// <summary>As in the list of one's own servers.</summary>
    public static JsonObject Partial(SandboxWorld world, long viewerId) =>
        new()
        {
            ["id"] = Snowflakes.Text(world.Guild.Id),
            ["name"] = world.Guild.Name,
            ["icon"] = null,
            ["banner"] = null,
            ["owner"] = world.Guild.OwnerId == viewerId,
            ["permissions"] = PermissionText.Of(world.PermissionsOf(viewerId)),
            ["features"] = new JsonArray(),
        };

    private static readonly string[] Absent =
    [
        "icon",
        "icon_hash",
        "splash",
        "discovery_splash",
        "banner",
        "description",
        "home_header",
        "application_id",
        "afk_channel_id",
        "widget_channel_id",
        "system_channel_id",
        "rules_channel_id",
        "public_updates_channel_id",
        "safety_alerts_channel_id",
        "vanity_url_code",
        "incidents_data",
    ];
}
