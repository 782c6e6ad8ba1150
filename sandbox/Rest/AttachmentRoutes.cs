using System.Globalization;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>Uploaded files, under addresses that are signed and expire.</summary>
/// <remarks>https://discord.com/developers/docs/reference#signed-attachment-cdn-urls</remarks>
internal static class AttachmentRoutes
{
    public static void MapAttachments(this WebApplication app) =>
        app.MapGet("/attachments/{channelId}/{attachmentId}/{fileName}", Get);

    private static IResult Get(
        HttpResponse response,
        long attachmentId,
        string fileName,
        SandboxWorld world,
        string? ex,
        string? hm
    )
    {
        bool isSigned =
            long.TryParse(ex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out long expires)
            && hm == SandboxWorld.SignatureOf(attachmentId, expires)
            && world.Clock.GetUtcNow().ToUnixTimeSeconds() < expires;
        if (!isSigned || world.ReadFile(attachmentId) is not { } content)
            return TypedResults.Text("This content is no longer available.", statusCode: 404);

        // Somebody's upload is never a page of this origin.
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(content, FileNames.TypeOf(fileName));
    }
}
