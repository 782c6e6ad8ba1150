using System.Net.Http.Json;
using DebateBot.Chat;
using DebateBot.Sandbox;
using DebateBot.Sandbox.World;
using Xunit;

namespace DebateBot.Tests.Bot.Connection;

/// <summary>The connection, signed in to a sandbox of its own with the people of its first world.</summary>
internal sealed class SandboxedBot : IAsyncDisposable
{
    private readonly SandboxHost _host;
    private readonly HttpClient _http = new();

    private SandboxedBot(SandboxHost host, ConnectedBot bot)
    {
        _host = host;
        Bot = bot;
    }

    public ConnectedBot Bot { get; }

    private Uri Faults => new(_host.Address, "/sandbox/faults");

    public SandboxWorld World => _host.World;

    public IChat Chat => Bot.Chat;

    public long Server => World.Guild.Id;

    public long Articles => World.GetChannel("articles").Id;

    public long Person(string name) => World.FindMember(name)!.Id;

    public static async Task<SandboxedBot> StartAsync(TimeProvider? time = null)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var settings = new SandboxSettings
        {
            Url = "http://127.0.0.1:0",
            Sample = false,
            OpenBrowser = false,
            Limits = "off",
        };
        var host = await SandboxHost.StartAsync(settings, cancelled);
        var started = new SandboxedBot(host, await ConnectedBot.StartAsync(host, time));
        await started.Chat.SignInAsync(cancelled);
        await started.NextAsync<ServerAvailable>();
        return started;
    }

    /// <summary>The next event of that kind; others before it are passed over.</summary>
    public async Task<TEvent> NextAsync<TEvent>()
        where TEvent : ChatEvent
    {
        while (true)
        {
            if (await Bot.NextAsync() is TEvent wanted)
                return wanted;
        }
    }

    /// <summary>Switches a fault on, as /sandbox/faults describes it.</summary>
    public async Task TurnOnAsync(object fault)
    {
        using var answer = await _http.PostAsJsonAsync(Faults, fault, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    public async Task TurnAllOffAsync()
    {
        using var answer = await _http.DeleteAsync(Faults, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Bot.DisposeAsync();
        await _host.DisposeAsync();
    }
}
