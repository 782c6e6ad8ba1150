using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

internal static class WebhookJson
{
    /// <param name="withUser">False where the webhook's own token asked: who made it stays unsaid.</param>
    public static JsonObject Of(Webhook webhook, SandboxWorld world, bool withUser = true)
    {
        var id = Snowflakes.Text(webhook.Id);
        var json = new JsonObject
        {
            ["id"] = id,
            ["type"] = 1,
            ["name"] = webhook.Name,
            ["avatar"] = null,
            ["channel_id"] = Snowflakes.Text(webhook.ChannelId),
            ["guild_id"] = Snowflakes.Text(world.Guild.Id),
            ["application_id"] = webhook.ApplicationId is { } bot ? Snowflakes.Text(bot) : null,
            ["token"] = webhook.Token,
            ["url"] = new Uri(world.Address, $"/api/webhooks/{id}/{webhook.Token}").AbsoluteUri,
        };
        if (withUser && world.FindMember(webhook.CreatorId) is { } creator)
            json["user"] = PersonJson.User(creator);
        return json;
    }
}
