using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

internal static class AttachmentJson
{
    public static JsonObject Of(Attachment file, long channelId, SandboxWorld world)
    {
        var url = world.UrlOf(channelId, file).AbsoluteUri;
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(file.Id),
            ["filename"] = file.FileName,
            ["size"] = file.Size,
            ["url"] = url,
            ["proxy_url"] = url,
            ["content_type"] = file.ContentType,
        };
        if (file.Description is not null)
            json["description"] = file.Description;
        return json;
    }
}
