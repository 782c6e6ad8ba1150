using System.Net;
using System.Net.Sockets;
using System.Text;
using DebateBot.Fetching;
using Microsoft.Extensions.Options;
using Xunit;

namespace DebateBot.Tests.Bot.Fetching;

/// <summary>A server that answers whatever it is asked with the same bytes, HTTP or not, and hangs up.</summary>
internal sealed class OneAnswer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly byte[] answer;
    private readonly Task serving;

    public OneAnswer(string head, byte[]? body = null)
    {
        answer = [.. Encoding.Latin1.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\n\r\n"), .. body ?? []];
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        serving = ServeAsync();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public int Port { get; }

    public string Link => $"http://localhost:{Port}/";

    /// <summary>The page at that link, for a bot that may fetch from here, and here only.</summary>
    public async Task<FetchedPage> FetchAsync(string? link = null)
    {
        var settings = new ArticlesSettings { AllowHosts = { $"localhost:{Port}" } };
        using var pages = new PageFetcher(Options.Create(settings), TimeProvider.System);
        return await pages.FetchAsync(link ?? Link, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var visitor = await listener.AcceptTcpClientAsync(Stop);
                using var asked = new StreamReader(visitor.GetStream());
                while (await asked.ReadLineAsync(Stop) is { Length: > 0 }) { }
                await asked.BaseStream.WriteAsync(answer, Stop);
            }
        }
        catch (Exception end) when (end is SocketException or IOException or ObjectDisposedException)
        {
            // The listener was stopped, or the visitor hung up first.
        }
    }
}
