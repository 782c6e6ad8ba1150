using System.Net;
using DebateBot.Chat;
using DebateBot.Core;
using Microsoft.Extensions.Options;

namespace DebateBot.Connection.Rest;

/// <summary>Fetches what came with an interaction, from Discord's own file hosts only, and never more than asked for.</summary>
public sealed class FileDownload(HttpClient client, IOptions<DiscordSettings> settings, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    public async Task<byte[]> GetAsync(Attachment file, int limit, CancellationToken cancellationToken)
    {
        if (!IsOwn(file.Link))
            throw new UserError("That file does not come from Discord. Attach it to the command, then try again.");
        if (file.Size > limit)
            throw TooLarge(limit);

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await FetchAsync(file.Link, limit, either.Token);
        }
        catch (Exception failed) when (IsDropped(failed) && !cancellationToken.IsCancellationRequested)
        {
            throw new UserError("Discord did not hand over that file. Try again in a moment.");
        }
    }

    private async Task<byte[]> FetchAsync(Uri link, int limit, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(link, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Gone)
            throw new UserError("That file is no longer there. Attach it again, then try again.");
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await ReadAsync(body, limit, cancellationToken);
    }

    private static bool IsDropped(Exception exception) =>
        exception is HttpRequestException or IOException or OperationCanceledException;

    private bool IsOwn(Uri link)
    {
        var api = new Uri(settings.Value.ApiUrl);
        return (link.Scheme == Uri.UriSchemeHttps && link.IsDefaultPort && Hosts.Contains(link.IdnHost))
            || (link.Scheme == api.Scheme && link.Authority == api.Authority);
    }

    /// <summary>The announced size is not to be trusted: reading stops at the limit.</summary>
    private static async Task<byte[]> ReadAsync(Stream body, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[81_920];
        int read;
        while ((read = await body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > limit)
                throw TooLarge(limit);
        }

        return bytes.ToArray();
    }

    private static UserError TooLarge(int limit) =>
        new($"That file is too large: at most {limit / 1024} KB. Shorten it, then try again.");
}
