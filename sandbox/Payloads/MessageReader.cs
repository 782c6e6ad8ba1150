using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Reads a message somebody sends, or a change to one.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message#create-message</remarks>
internal static class MessageReader
{
    private const int Forward = 1;

    private const MessageFlags Usual =
        MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

    /// <param name="mayBePrivate">For answers of an interaction.</param>
    public static MessageDraft Read(
        JsonElement json,
        IReadOnlyList<UploadedFile> files,
        bool mayBePrivate = false,
        string at = ""
    )
    {
        Check(json, at);
        var reference = json.Child("message_reference");
        return new MessageDraft
        {
            Content = json.Text("content"),
            Embeds = Copy(json, "embeds"),
            Components = Copy(json, "components"),
            AllowedMentions = json.Has("allowed_mentions") ? Mentions(json.Child("allowed_mentions")) : null,
            Flags = (MessageFlags?)json.Number("flags") & (mayBePrivate ? Usual | MessageFlags.Ephemeral : Usual),
            ReplyTo = IsForward(reference) ? null : reference.Id("message_id"),
            ForwardOf = IsForward(reference)
                ? new MessageReference(reference.Id("channel_id") ?? 0, reference.Id("message_id") ?? 0, Forward)
                : null,
            FailIfReplyIsGone = reference.Flag("fail_if_not_exists") ?? true,
            Nonce = json.Has("nonce") ? json.Child("nonce").ToString() : null,
            EnforceNonce = json.Flag("enforce_nonce") ?? false,
            Files = files,
            Poll = json.Has("poll") ? json.Child("poll").Clone() : null,
            IsTts = json.Flag("tts") ?? false,
            StickerIds = Ids(json, "sticker_ids") ?? [],
        };
    }

    /// <summary>Null in the JSON empties a field; a field it does not name stays.</summary>
    public static MessageDraft Change(JsonElement json, IReadOnlyList<UploadedFile> files, string at = "")
    {
        var draft = Read(json, files, at: at);
        return draft with
        {
            Content = Names(json, "content") ? draft.Content ?? "" : null,
            Embeds = Names(json, "embeds") ? draft.Embeds ?? [] : null,
            Components = Names(json, "components") ? draft.Components ?? [] : null,
            KeptAttachments = Names(json, "attachments") ? Kept(json) : null,
        };
    }

    private static void Check(JsonElement json, string at)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined or JsonValueKind.Null))
            throw Refused.Form("", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        var errors = new FieldErrors();
        if (json.Has("content") && json.Text("content") is null)
            errors.Add(at + "content", "STRING_TYPE_CONVERT", "Could not interpret the value as string.");
        foreach (var list in new[] { "embeds", "components", "attachments" })
        {
            if (json.Has(list) && json.Child(list).ValueKind != JsonValueKind.Array)
                errors.Add(at + list, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            else if (json.List(list).Any(item => item.ValueKind != JsonValueKind.Object))
                errors.Add(at + list, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        }

        if (json.Has("poll") && json.Child("poll").ValueKind != JsonValueKind.Object)
            errors.Add(at + "poll", "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        errors.ThrowIfAny();
    }

    private static bool IsForward(JsonElement reference) => reference.Number("type") == Forward;

    private static AllowedMentions Mentions(JsonElement json) =>
        new()
        {
            Parse = json.Has("parse") ? [.. json.List("parse").Select(kind => kind.ToString())] : null,
            Users = Ids(json, "users"),
            Roles = Ids(json, "roles"),
            RepliedUser = json.Flag("replied_user") ?? false,
        };

    private static List<long>? Ids(JsonElement json, string name) =>
        json.Has(name) ? [.. json.List(name).Select(id => id.AsId() ?? 0)] : null;

    /// <summary>Attachments that a change keeps have their own ids; those it adds count from 0.</summary>
    private static List<long> Kept(JsonElement json) => [.. json.List("attachments").Select(a => a.Id("id") ?? 0)];

    private static List<JsonElement>? Copy(JsonElement json, string name) =>
        json.Has(name) ? [.. json.List(name).Select(item => item.Clone())] : null;

    private static bool Names(JsonElement json, string name) => json.Child(name).ValueKind != JsonValueKind.Undefined;
}
