using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>What a bot reads of its own response when it asks with <c>with_response</c>.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object</remarks>
internal static class CallbackJson
{
    public static JsonObject Of(Interaction asked, CallbackKind kind, Message? message, SandboxWorld world)
    {
        var interaction = new JsonObject { ["id"] = Snowflakes.Text(asked.Id), ["type"] = (int)asked.Kind };
        var json = new JsonObject { ["interaction"] = interaction };
        if (message is null)
            return json;

        interaction["response_message_id"] = Snowflakes.Text(message.Id);
        interaction["response_message_loading"] = message.IsLoading;
        interaction["response_message_ephemeral"] = message.IsPrivate;
        interaction["channel_id"] = Snowflakes.Text(message.ChannelId);
        if (world.FindChannel(message.ChannelId) is { Kind: not ChannelKind.Direct })
            interaction["guild_id"] = Snowflakes.Text(world.Guild.Id);
        json["resource"] = new JsonObject
        {
            ["type"] = (int)kind,
            ["message"] = MessageJson.Of(message, world, asked.ApplicationId),
        };
        return json;
    }
}
