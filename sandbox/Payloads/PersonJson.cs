using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Users, members and roles as Discord writes them.</summary>
internal static class PersonJson
{
    public static JsonObject User(Member member)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(member.Id),
            ["username"] = member.Username,
            ["global_name"] = member.IsBot ? null : member.Name,
            ["discriminator"] = member.IsBot ? "0001" : "0",
            ["avatar"] = null,
            ["banner"] = null,
            ["accent_color"] = null,
            ["avatar_decoration_data"] = null,
            ["collectibles"] = null,
            ["primary_guild"] = null,
            ["flags"] = 0,
            ["public_flags"] = 0,
        };
        if (member.IsBot)
            json["bot"] = true;
        return json;
    }

    /// <summary>The author of a webhook message: the webhook under the name it was given.</summary>
    public static JsonObject WebhookUser(long webhookId, string name) =>
        new()
        {
            ["id"] = Snowflakes.Text(webhookId),
            ["username"] = name,
            ["global_name"] = null,
            ["discriminator"] = "0000",
            ["avatar"] = null,
            ["bot"] = true,
            ["flags"] = 0,
            ["public_flags"] = 0,
            ["primary_guild"] = null,
        };

    public static JsonObject Self(Member member)
    {
        var json = User(member);
        json["mfa_enabled"] = false;
        json["locale"] = "en-US";
        json["verified"] = true;
        json["email"] = null;
        return json;
    }

    public static JsonObject Member(Member member, bool withUser = true)
    {
        var json = new JsonObject
        {
            ["nick"] = member.Nick,
            ["avatar"] = null,
            ["banner"] = null,
            ["roles"] = new JsonArray([.. member.RoleIds.Select(id => (JsonNode)Snowflakes.Text(id))]),
            ["joined_at"] = Times.Text(member.JoinedAt),
            ["premium_since"] = null,
            ["communication_disabled_until"] = null,
            ["pending"] = false,
            ["flags"] = 0,
            ["mute"] = false,
            ["deaf"] = false,
        };
        if (withUser)
            json["user"] = User(member);
        return json;
    }

    public static JsonObject Role(Role role)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(role.Id),
            ["name"] = role.Name,
            ["description"] = null,
            ["permissions"] = PermissionText.Of(role.Permissions),
            ["position"] = role.Position,
            ["color"] = role.Color,
            ["colors"] = new JsonObject
            {
                ["primary_color"] = role.Color,
                ["secondary_color"] = null,
                ["tertiary_color"] = null,
            },
            ["hoist"] = false,
            ["managed"] = role.BotId is not null,
            ["mentionable"] = false,
            ["icon"] = null,
            ["unicode_emoji"] = null,
            ["flags"] = 0,
        };
        if (role.BotId is { } bot)
            json["tags"] = new JsonObject { ["bot_id"] = Snowflakes.Text(bot) };
        return json;
    }
}
