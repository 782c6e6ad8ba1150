using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Interactions as a bot receives them.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object</remarks>
internal static class InteractionJson
{
    private const int LargestAttachment = 10 * 1024 * 1024;

    public static JsonObject Of(Interaction asked, SandboxWorld world)
    {
        var member = world.GetMember(asked.MemberId);
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(asked.Id),
            ["application_id"] = Snowflakes.Text(asked.ApplicationId),
            ["type"] = (int)asked.Kind,
            ["token"] = asked.Token,
            ["version"] = 1,
            ["data"] = JsonNode.Parse(asked.Data.GetRawText()),
            ["channel_id"] = Snowflakes.Text(asked.ChannelId),
            ["locale"] = "en-US",
            ["entitlements"] = new JsonArray(),
            ["attachment_size_limit"] = LargestAttachment,
        };
        if (asked.Message is { } message)
            json["message"] = MessageJson.Of(message, world, asked.ApplicationId);
        if (world.FindChannel(asked.ChannelId) is not { } channel)
            return json;

        json["channel"] = ChannelJson.Of(channel, world, asked.ApplicationId);
        json["app_permissions"] = PermissionText.Of(world.PermissionsOf(asked.ApplicationId, channel));
        bool isDirect = channel.Kind == ChannelKind.Direct;
        json["context"] = isDirect ? 1 : 0;
        json["authorizing_integration_owners"] = Owners(isDirect ? 0 : world.Guild.Id);
        if (isDirect)
        {
            json["user"] = PersonJson.User(member);
            return json;
        }

        json["guild_id"] = Snowflakes.Text(world.Guild.Id);
        json["guild_locale"] = "en-US";
        json["guild"] = new JsonObject
        {
            ["id"] = Snowflakes.Text(world.Guild.Id),
            ["locale"] = "en-US",
            ["features"] = new JsonArray(),
        };
        var inServer = PersonJson.Member(member);
        inServer["permissions"] = PermissionText.Of(world.PermissionsOf(member.Id, channel));
        json["member"] = inServer;
        return json;
    }

    public static JsonObject Trace(InteractionTrace trace, Member asker, SandboxWorld world)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(trace.Id),
            ["type"] = trace.Type,
            ["user"] = PersonJson.User(asker),
            ["authorizing_integration_owners"] = Owners(world.Guild.Id),
        };
        if (trace.OriginalId is { } original)
            json["original_response_message_id"] = Snowflakes.Text(original);
        if (trace.OpenedBy is { } opener)
            json["triggering_interaction_metadata"] = Trace(opener, asker, world);
        if (trace.TargetMessageId is { } target)
            json["target_message_id"] = Snowflakes.Text(target);
        if (trace.TargetUserId is { } targeted && world.FindMember(targeted) is { } person)
            json["target_user"] = PersonJson.User(person);
        if (trace.Type == (int)InteractionKind.Component && trace.TriggeredByMessageId is { } message)
            json["interacted_message_id"] = Snowflakes.Text(message);
        else if (trace.Type == (int)InteractionKind.Command)
            json["name"] = trace.Name;
        return json;
    }

    public static JsonObject OldTrace(InteractionTrace trace, Member asker) =>
        new()
        {
            ["id"] = Snowflakes.Text(trace.Id),
            ["type"] = trace.Type,
            ["name"] = trace.Name,
            ["user"] = PersonJson.User(asker),
        };

    private static JsonObject Owners(long guildId) => new() { ["0"] = Snowflakes.Text(guildId) };
}
