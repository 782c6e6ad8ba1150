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
    private readonly CancellationTokenSource closed = CancellationTokenSource.CreateLinkedTokenSource(Stop);

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
        await closed.CancelAsync();
        await serving;
        listener.Dispose();
        closed.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!closed.IsCancellationRequested)
        {
            try
            {
                using var visitor = await listener.AcceptTcpClientAsync(closed.Token);
                using var asked = new StreamReader(visitor.GetStream());
                while (await asked.ReadLineAsync(closed.Token) is { Length: > 0 }) { }
                await asked.BaseStream.WriteAsync(answer, closed.Token);
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException or IOException)
            {
                // Nobody visits any more, or the visitor hung up first.
            }
        }
    }
}
