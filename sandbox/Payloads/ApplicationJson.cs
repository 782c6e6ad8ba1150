using System.Globalization;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>A bot's application; here it has the id of its bot user, as applications made today do.</summary>
internal static class ApplicationJson
{
    private const int PresenceIntent = 1 << 13;
    private const int MembersIntent = 1 << 15;
    private const int ContentIntent = 1 << 19;

    /// <summary>The flags say which privileged intents the portal grants (the kind for bots in few servers).</summary>
    public static int Flags(Member bot) =>
        bot.MayUsePrivilegedIntents ? PresenceIntent | MembersIntent | ContentIntent : 0;

    public static JsonObject Of(Member bot, SandboxWorld world)
    {
        var owner = world.GetMember(world.Guild.OwnerId);
        return new JsonObject
        {
            ["id"] = Snowflakes.Text(bot.Id),
            ["name"] = bot.Name,
            ["icon"] = null,
            ["description"] = "",
            ["type"] = null,
            ["summary"] = "",
            ["bot"] = PersonJson.User(bot),
            ["bot_public"] = true,
            ["bot_require_code_grant"] = false,
            ["hook"] = true,
            ["is_monetized"] = false,
            ["is_verified"] = false,
            ["verify_key"] = new string('0', 64),
            ["flags"] = Flags(bot),
            ["flags_new"] = Flags(bot).ToString(CultureInfo.InvariantCulture),
            ["eligible_oauth2_scopes"] = new JsonArray(),
            ["owner"] = PersonJson.User(owner),
            ["team"] = null,
            ["redirect_uris"] = new JsonArray(),
            ["interactions_endpoint_url"] = null,
            ["role_connections_verification_url"] = null,
            ["event_webhooks_status"] = 1,
            ["approximate_guild_count"] = 1,
            ["approximate_user_install_count"] = 0,
            ["approximate_user_authorization_count"] = 0,
            ["explicit_content_filter"] = 0,
            ["integration_types_config"] = new JsonObject { ["0"] = new JsonObject() },
        };
    }
}
