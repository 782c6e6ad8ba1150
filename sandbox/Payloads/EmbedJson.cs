using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>
/// Embeds as Discord gives them back: what is uploaded with a message and shown in an embed
/// (<c>attachment://name</c>) has its real address there, and is no longer among the attachments.
/// </summary>
internal static class EmbedJson
{
    private const string Scheme = "attachment://";
    private static readonly (string Part, string Field)[] Pictures =
    [
        ("image", "url"),
        ("thumbnail", "url"),
        ("author", "icon_url"),
        ("footer", "icon_url"),
    ];

    public static JsonArray Of(Message message, SandboxWorld world) =>
        message.Flags.HasFlag(MessageFlags.SuppressEmbeds)
            ? []
            : new JsonArray([
                .. message.Embeds.Select(embed => Resolve(JsonNode.Parse(embed.GetRawText()), message, world)),
            ]);

    public static IEnumerable<Attachment> NotShownInside(Message message) =>
        message.Attachments.Where(file =>
            !message.Embeds.Any(embed => Pictures.Any(p => embed.Child(p.Part).Text(p.Field) == Scheme + file.FileName))
        );

    private static JsonNode? Resolve(JsonNode? embed, Message message, SandboxWorld world)
    {
        foreach (var (part, field) in Pictures)
        {
            if (
                embed?[part] is JsonObject holder
                && (holder[field] as JsonValue)?.TryGetValue(out string? url) == true
                && message.Attachments.FirstOrDefault(file => url == Scheme + file.FileName) is { } shown
            )
                holder[field] = world.UrlOf(message.ChannelId, shown).AbsoluteUri;
        }

        return embed;
    }
}
