using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

internal static class ReactionJson
{
    public static JsonObject Of(Reaction reaction, long viewerId) =>
        new()
        {
            ["emoji"] = Emoji(reaction.Emoji),
            ["count"] = reaction.UserIds.Count,
            ["count_details"] = new JsonObject { ["burst"] = 0, ["normal"] = reaction.UserIds.Count },
            ["burst_colors"] = new JsonArray(),
            ["me"] = reaction.UserIds.Contains(viewerId),
            ["me_burst"] = false,
        };

    public static JsonObject Emoji(string emoji)
    {
        int colon = emoji.LastIndexOf(':');
        return colon < 0
            ? new JsonObject { ["id"] = null, ["name"] = emoji }
            : new JsonObject { ["id"] = emoji[(colon + 1)..], ["name"] = emoji[..colon] };
    }
}
