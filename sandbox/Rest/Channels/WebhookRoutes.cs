using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest.Channels;

/// <remarks>https://discord.com/developers/docs/resources/webhook</remarks>
internal static class WebhookRoutes
{
    public static void MapWebhooks(this RouteGroupBuilder api)
    {
        var ofChannel = api.MapGroup("/channels/{channelId}/webhooks");
        ofChannel.MapGet("", List);
        ofChannel.MapPost("", Create);

        var webhook = api.MapGroup("/webhooks/{webhookId}");
        webhook.MapGet("", Get);
        webhook.MapPatch("", Change);
        webhook.MapDelete("", Delete);
        webhook.MapGet("/{webhookToken}", GetByToken);
        webhook.MapPatch("/{webhookToken}", ChangeByToken);
        webhook.MapDelete("/{webhookToken}", DeleteByToken);
    }

    private static JsonArray List(Caller caller, long channelId, SandboxWorld world) =>
        new([.. world.Webhooks(caller.Id, channelId).Select(webhook => WebhookJson.Of(webhook, world))]);

    private static JsonObject Create(Caller caller, long channelId, RequestBody body, SandboxWorld world) =>
        WebhookJson.Of(world.CreateWebhook(caller.Id, channelId, body.Json.Text("name")), world);

    private static JsonObject Get(Caller caller, long webhookId, SandboxWorld world)
    {
        var webhook = world.GetWebhook(webhookId);
        _ = world.Webhooks(caller.Id, webhook.ChannelId);
        return WebhookJson.Of(webhook, world);
    }

    private static JsonObject Change(Caller caller, long webhookId, RequestBody body, SandboxWorld world) =>
        WebhookJson.Of(
            world.ChangeWebhook(caller.Id, webhookId, body.Json.Text("name"), body.Json.Id("channel_id")),
            world
        );

    private static NoContent Delete(Caller caller, long webhookId, SandboxWorld world)
    {
        world.RemoveWebhook(caller.Id, webhookId);
        return TypedResults.NoContent();
    }

    private static JsonObject GetByToken(long webhookId, string webhookToken, SandboxWorld world) =>
        WebhookJson.Of(world.GetWebhook(webhookId, webhookToken), world, withUser: false);

    /// <summary>The token alone does not move a webhook to another channel.</summary>
    private static JsonObject ChangeByToken(long webhookId, string webhookToken, RequestBody body, SandboxWorld world)
    {
        world.GetWebhook(webhookId, webhookToken);
        var changed = world.ChangeWebhook(null, webhookId, body.Json.Text("name"), channelId: null);
        return WebhookJson.Of(changed, world, withUser: false);
    }

    private static NoContent DeleteByToken(long webhookId, string webhookToken, SandboxWorld world)
    {
        world.GetWebhook(webhookId, webhookToken);
        world.RemoveWebhook(null, webhookId);
        return TypedResults.NoContent();
    }
}
