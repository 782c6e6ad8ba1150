using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Messages as Discord writes them.</summary>
internal static class MessageJson
{
    private static readonly string[] SnapshotFields =
    [
        "type",
        "content",
        "embeds",
        "attachments",
        "components",
        "mentions",
        "mention_roles",
        "timestamp",
        "edited_timestamp",
        "flags",
    ];

    /// <param name="viewerId">Whose own reactions are marked.</param>
    /// <param name="withReference">False inside a reference: it goes one step deep.</param>
    /// <param name="withContent">False for a bot without the intent: of others' messages only those that mention it have content.</param>
    public static JsonObject Of(
        Message message,
        SandboxWorld world,
        long viewerId,
        bool withReference = true,
        bool withContent = true
    )
    {
        if (!withContent)
            message = Withheld.From(viewerId, message, world);
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(message.Id),
            ["channel_id"] = Snowflakes.Text(message.ChannelId),
            ["type"] = (int)message.Kind,
            ["author"] = Author(message, world),
            ["content"] = message.Content,
            ["timestamp"] = Times.Text(message.At),
            ["edited_timestamp"] = Times.Text(message.EditedAt),
            ["flags"] = (int)message.Flags,
            ["tts"] = message.IsTts,
            ["pinned"] = message.IsPinned,
            ["mention_everyone"] = message.MentionsEveryone,
            ["mentions"] = new JsonArray([
                .. message.MentionedIds.Select(world.FindMember).OfType<Member>().Select(PersonJson.User),
            ]),
            ["mention_roles"] = new JsonArray([
                .. message.MentionedRoleIds.Select(id => (JsonNode)Snowflakes.Text(id)),
            ]),
            ["attachments"] = new JsonArray([
                .. EmbedJson.NotShownInside(message).Select(file => AttachmentJson.Of(file, message.ChannelId, world)),
            ]),
            ["embeds"] = EmbedJson.Of(message, world),
            ["components"] = Array(message.Components),
        };
        AddRare(json, message, world);
        if (message.Reactions.Count > 0)
            json["reactions"] = new JsonArray([.. message.Reactions.Select(r => ReactionJson.Of(r, viewerId))]);
        if (message.Reference is { } reference)
            AddReference(json, message, reference, world, viewerId, withReference, withContent);
        if (message.HasThread && world.FindChannel(message.Id) is { } thread)
            json["thread"] = ChannelJson.Of(thread, world, viewerId);
        return json;
    }

    private static JsonObject Author(Message message, SandboxWorld world)
    {
        if (message.IsWebhook)
            return PersonJson.WebhookUser(message.WebhookId!.Value, message.WebhookName ?? "");
        return world.FindMember(message.AuthorId) is { } member
            ? PersonJson.User(member)
            : PersonJson.WebhookUser(message.AuthorId, "Deleted User");
    }

    private static void AddRare(JsonObject json, Message message, SandboxWorld world)
    {
        if (message.Nonce is not null)
            json["nonce"] = message.Nonce;
        if (message.WebhookId is { } webhook)
            json["webhook_id"] = Snowflakes.Text(webhook);
        if (message.ApplicationId is { } application)
            json["application_id"] = Snowflakes.Text(application);
        if (message.Forwarded is { } forwarded)
            json["message_snapshots"] = new JsonArray(new JsonObject { ["message"] = Snapshot(forwarded, world) });
        if (message.Poll is { } poll)
            json["poll"] = PollJson.Of(poll, message.At);
        if (message.StickerIds.Count > 0)
            json["sticker_items"] = new JsonArray([.. message.StickerIds.Select(Sticker)]);
        if (message.Position is { } position)
            json["position"] = position;
        if (message.Interaction is { } trace && world.FindMember(trace.UserId) is { } asker)
        {
            json["interaction_metadata"] = InteractionJson.Trace(trace, asker, world);
            if (trace.Type == (int)InteractionKind.Command)
                json["interaction"] = InteractionJson.OldTrace(trace, asker);
        }
    }

    private static void AddReference(
        JsonObject json,
        Message message,
        MessageReference reference,
        SandboxWorld world,
        long viewerId,
        bool withReference,
        bool withContent
    )
    {
        var pointer = new JsonObject
        {
            ["type"] = reference.Type,
            ["channel_id"] = Snowflakes.Text(reference.ChannelId),
        };
        if (reference.MessageId != 0)
            pointer["message_id"] = Snowflakes.Text(reference.MessageId);
        pointer["guild_id"] = Snowflakes.Text(world.Guild.Id);
        json["message_reference"] = pointer;
        if (!withReference || message.Kind is not (MessageKind.Reply or MessageKind.ThreadStarter))
            return;
        json["referenced_message"] = world.Find(reference.ChannelId, reference.MessageId) is { } answered
            ? Of(answered, world, viewerId, withReference: false, withContent)
            : null;
    }

    /// <summary>What a forward shows: the content without its author.</summary>
    private static JsonObject Snapshot(Message message, SandboxWorld world)
    {
        var whole = Of(message, world, viewerId: 0, withReference: false);
        var json = new JsonObject();
        foreach (var name in SnapshotFields)
            json[name] = whole[name]?.DeepClone();
        return json;
    }

    private static JsonObject Sticker(long id) =>
        new()
        {
            ["id"] = Snowflakes.Text(id),
            ["name"] = "Sticker",
            ["format_type"] = 1,
        };

    private static JsonArray Array(IReadOnlyList<JsonElement> items) =>
        new([.. items.Select(item => JsonNode.Parse(item.GetRawText()))]);
}
