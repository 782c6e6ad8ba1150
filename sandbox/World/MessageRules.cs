using System.Text.Json;

namespace DebateBot.Sandbox.World;

/// <summary>The limits of a message, refused with 50035 and the sentence at its field.</summary>
public static class MessageRules
{
    private const int MostText = 6000;
    private const int MostFiles = 10;

    public static void Check(MessageDraft draft, string at = "")
    {
        if (draft.Files.Count > MostFiles)
            throw new Refused(400, 30015, "Maximum number of attachments in a message reached (10)");
        var errors = new FieldErrors();
        errors.CheckLength(at + "content", draft.Content, 0, 2000);
        if (draft.Nonce is { Length: > 25 })
            errors.CheckLength(at + "nonce", draft.Nonce, 0, 25);
        errors.CheckCount(at + "sticker_ids", draft.StickerIds.Count, 0, 3);
        if (draft.Flags is { } flags && flags.HasFlag(MessageFlags.IsComponentsV2))
            CheckNoLegacy(draft, at, errors);
        CheckEmbeds(draft.Embeds ?? [], at + "embeds", errors);
        ComponentRules.CheckRows(draft.Components ?? [], at + "components", errors);
        CheckMentions(draft.AllowedMentions, at + "allowed_mentions", errors);
        errors.ThrowIfAny();
    }

    /// <summary>A message of components holds nothing beside them.</summary>
    private static void CheckNoLegacy(MessageDraft draft, string at, FieldErrors errors)
    {
        var given = new[] { ("content", draft.Content is { Length: > 0 }), ("embeds", draft.Embeds is { Count: > 0 }) };
        foreach (var (field, _) in given.Where(field => field.Item2))
            errors.Add(
                at + field,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                $"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            );
    }

    /// <summary>A new message holds something: 50006 otherwise.</summary>
    public static void CheckNotEmpty(MessageDraft draft)
    {
        if (
            string.IsNullOrWhiteSpace(draft.Content)
            && draft.Embeds is not { Count: > 0 }
            && draft.Components is not { Count: > 0 }
            && draft.Files.Count == 0
            && draft.Poll is null
            && draft.ForwardOf is null
            && draft.StickerIds.Count == 0
        )
            throw new Refused(400, 50006, "Cannot send an empty message");
    }

    private static void CheckEmbeds(IReadOnlyList<JsonElement> embeds, string at, FieldErrors errors)
    {
        errors.CheckCount(at, embeds.Count, 0, 10);
        int total = 0;
        for (int i = 0; i < embeds.Count; i++)
        {
            var (embed, path) = (embeds[i], $"{at}.{i}");
            Measure(embed.Text("title"), $"{path}.title", 0, 256);
            Measure(embed.Text("description"), $"{path}.description", 0, 4096);
            Measure(embed.Child("footer").Text("text"), $"{path}.footer.text", 0, 2048);
            Measure(embed.Child("author").Text("name"), $"{path}.author.name", 0, 256);
            CheckUrl(embed.Text("url"), $"{path}.url", errors);

            var fields = embed.List("fields");
            errors.CheckCount($"{path}.fields", fields.Count, 0, 25);
            for (int f = 0; f < fields.Count; f++)
            {
                Measure(fields[f].Text("name") ?? "", $"{path}.fields.{f}.name", 1, 256);
                Measure(fields[f].Text("value") ?? "", $"{path}.fields.{f}.value", 1, 1024);
            }
        }

        if (total > MostText)
            errors.Add(at, "MAX_EMBED_SIZE_EXCEEDED", $"Embed size exceeds maximum size of {MostText}");

        void Measure(string? text, string path, int least, int most)
        {
            errors.CheckLength(path, text, least, most);
            total += text?.Length ?? 0;
        }
    }

    internal static void CheckUrl(string? url, string path, FieldErrors errors)
    {
        if (url is null)
            return;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var parsed))
            errors.Add(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        else if (parsed.Scheme is not ("http" or "https" or "attachment" or "discord"))
            errors.Add(path, "URL_TYPE_INVALID_SCHEME", $"Scheme \"{parsed.Scheme}\" is not supported.");
    }

    private static void CheckMentions(AllowedMentions? allowed, string at, FieldErrors errors)
    {
        if (allowed is null)
            return;
        errors.CheckCount($"{at}.users", allowed.Users?.Count ?? 0, 0, 100);
        errors.CheckCount($"{at}.roles", allowed.Roles?.Count ?? 0, 0, 100);
        foreach (var (kind, list) in new[] { ("users", allowed.Users), ("roles", allowed.Roles) })
        {
            if (list is { Count: > 0 } && allowed.Parse is { } parse && parse.Contains(kind, StringComparer.Ordinal))
                errors.Add(
                    $"{at}.{kind}",
                    "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                    $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive."
                );
        }
    }
}
