using System.Net;
using System.Net.Sockets;
using DebateBot.Core;
using DebateBot.Core.Text;
using Microsoft.Extensions.Options;

namespace DebateBot.Fetching;

/// <summary>A page as it came: its text and the address it was finally found at.</summary>
public sealed record FetchedPage(Uri Link, string Html);

/// <summary>
/// Brings an article's page. The address is checked where the socket connects, so neither a redirect nor a name that resolves anew
/// leads inside; redirects are followed by hand for the same reason.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private const int MaxBytes = 5 * 1024 * 1024;
    private const int MaxRedirects = 5;

    private readonly ArticlesSettings settings;
    private readonly TimeProvider time;
    private readonly HttpClient guarded;
    private readonly HttpClient allowed;

    public PageFetcher(IOptions<ArticlesSettings> settings, TimeProvider time)
    {
        this.settings = settings.Value;
        this.time = time;
        guarded = NewClient(ConnectToPublicAsync);
        allowed = NewClient(connect: null);
    }

    /// <exception cref="UserError">The link is none, leads inside, does not answer, or is not a web page.</exception>
    public async Task<FetchedPage> FetchAsync(string link, CancellationToken cancellationToken)
    {
        var address = Parse(link);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await FollowAsync(address, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UserError(
                $"{address.Host} did not answer within 10 seconds. Try again later, or leave `link:` empty and paste the text."
            );
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException or InvalidDataException)
        {
            var inner = failed.InnerException as UserError ?? failed.InnerException?.InnerException as UserError;
            throw inner
                ?? new UserError(
                    $"{address.Host} could not be reached. Check the link, or leave `link:` empty and paste the text."
                );
        }
    }

    public void Dispose()
    {
        guarded.Dispose();
        allowed.Dispose();
    }

    private async Task<FetchedPage> FollowAsync(Uri address, CancellationToken cancellationToken)
    {
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            var client = settings.Allows(address) ? allowed : guarded;
            using var response = await client.GetAsync(
                address,
                HttpCompletionOption.ResponseHeadersRead,
                cancellationToken
            );
            if (response.Headers.Location is { } next && (int)response.StatusCode is >= 300 and < 400)
                address = Parse(new Uri(address, next).AbsoluteUri);
            else
                return new FetchedPage(address, await ReadAsync(address, response, cancellationToken));
        }
        throw new UserError(
            $"{address.Host} sends the link round in circles. Open the article in a browser and copy its address from there."
        );
    }

    private static async Task<string> ReadAsync(
        Uri address,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        if (!response.IsSuccessStatusCode)
            throw new UserError(
                $"{address.Host} answered {(int)response.StatusCode} ({response.StatusCode}). Check the link, or leave `link:` empty and paste the text."
            );
        if (
            response.Content.Headers.ContentType?.MediaType is { } type
            && !type.Contains("html", StringComparison.OrdinalIgnoreCase)
        )
            throw new UserError(
                $"That link leads to a file of the kind {Excerpt.Cut(type, 100)}, not to a web page. Give the address of the article itself."
            );
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var bytes =
            await ReadUpToAsync(stream, cancellationToken)
            ?? throw new UserError("That page is larger than 5 MB. Leave `link:` empty and paste the text.");
        return PageText.Decode(bytes, response.Content.Headers.ContentType?.CharSet);
    }

    private static async Task<byte[]?> ReadUpToAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var page = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0; )
            {
                page.Write(buffer, 0, read);
                if (page.Length > MaxBytes)
                    return null;
            }
            return page.ToArray();
        }
        catch (InvalidOperationException broken) // what Brotli's decoder says where the others say the same as below
        {
            throw new InvalidDataException("The page is not packed as it says.", broken);
        }
    }

    private Uri Parse(string link)
    {
        if (
            !Uri.TryCreate(link.Trim(), UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || address.UserInfo.Length > 0
        )
            throw new UserError(
                "That is not a web link. A link starts with https:// and is copied from the browser's address line."
            );
        if (!address.IsDefaultPort && !settings.Allows(address))
            throw new UserError(
                "That link names a port of its own; articles are fetched from ordinary web addresses only."
            );
        return address;
    }

    private static HttpClient NewClient(
        Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? connect
    )
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = connect is null, // a proxy would connect for us, unchecked
            ConnectCallback = connect,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(
            "DebateBot/1.0 (Discord bot; reads an article once, for a discussion)"
        );
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml;q=0.9");
        return client;
    }

    private static async ValueTask<Stream> ConnectToPublicAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken
    )
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        if (found.Length == 0 || !Array.TrueForAll(found, AddressGuard.IsPublic))
            throw new UserError(
                "That link leads to an address inside a private network, which is not fetched. Give a public link, or paste the text."
            );
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
