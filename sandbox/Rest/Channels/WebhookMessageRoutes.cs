using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest.Channels;

/// <summary>Messages by a token: a webhook's, or an interaction's, which is used like one for 15 minutes.</summary>
/// <remarks>https://discord.com/developers/docs/resources/webhook#execute-webhook</remarks>
internal static class WebhookMessageRoutes
{
    public static void MapWebhookMessages(this RouteGroupBuilder api)
    {
        var token = api.MapGroup("/webhooks/{webhookId}/{webhookToken}");
        token.MapPost("", Execute);
        foreach (var message in new[] { "/messages/@original", "/messages/{messageId}" })
        {
            token.MapGet(message, Get);
            token.MapPatch(message, Change);
            token.MapDelete(message, Delete);
        }
    }

    private static IResult Execute(
        long webhookId,
        string webhookToken,
        RequestBody body,
        SandboxWorld world,
        QueryFlag? wait,
        long? thread_id
    )
    {
        if (world.IsInteractionToken(webhookToken))
        {
            var draft = MessageReader.Read(body.Json, body.Files, mayBePrivate: true);
            return new JsonAnswer(Write(world.FollowUp(webhookId, webhookToken, draft), webhookId, world));
        }

        var post = new WebhookPost(MessageReader.Read(body.Json, body.Files) with { ReplyTo = null, Nonce = null })
        {
            Username = body.Json.Text("username"),
            AvatarUrl = body.Json.Text("avatar_url"),
            ThreadId = thread_id,
            ThreadName = body.Json.Text("thread_name"),
            AppliedTags = [.. body.Json.List("applied_tags").Select(tag => tag.AsId() ?? 0)],
        };
        var said = world.Execute(world.GetWebhook(webhookId, webhookToken), post);
        return wait is { IsOn: true } ? new JsonAnswer(Write(said, webhookId, world)) : TypedResults.NoContent();
    }

    private static JsonObject Get(
        long webhookId,
        string webhookToken,
        long? messageId,
        SandboxWorld world,
        long? thread_id
    )
    {
        var found = world.IsInteractionToken(webhookToken)
            ? world.GetAnswer(webhookId, webhookToken, messageId)
            : world.WebhookMessage(world.GetWebhook(webhookId, webhookToken), Named(messageId), thread_id);
        return Write(found, webhookId, world);
    }

    private static JsonObject Change(
        long webhookId,
        string webhookToken,
        long? messageId,
        RequestBody body,
        SandboxWorld world,
        long? thread_id
    )
    {
        var change = MessageReader.Change(body.Json, body.Files);
        if (world.IsInteractionToken(webhookToken))
            return Write(world.EditAnswer(webhookId, webhookToken, messageId, change), webhookId, world);
        var webhook = world.GetWebhook(webhookId, webhookToken);
        return Write(world.EditWebhookMessage(webhook, Named(messageId), thread_id, change), webhookId, world);
    }

    private static NoContent Delete(
        long webhookId,
        string webhookToken,
        long? messageId,
        SandboxWorld world,
        long? thread_id
    )
    {
        if (world.IsInteractionToken(webhookToken))
            world.DeleteAnswer(webhookId, webhookToken, messageId);
        else
            world.DeleteWebhookMessage(world.GetWebhook(webhookId, webhookToken), Named(messageId), thread_id);
        return TypedResults.NoContent();
    }

    /// <summary>Only an interaction has an <c>@original</c>.</summary>
    private static long Named(long? messageId) => messageId ?? throw Refused.Unknown("Message");

    private static JsonObject Write(Message message, long viewerId, SandboxWorld world) =>
        world.Locked(() => MessageJson.Of(message, world, viewerId));
}
