using DebateBot.Sandbox;
using DebateBot.Sandbox.World;
using Xunit;

namespace DebateBot.Tests.Support;

/// <summary>A stand-in that listens, with a raw client for each who may speak to it.</summary>
public sealed class RunningSandbox : IAsyncLifetime
{
    private SandboxHost _host = null!;

    /// <summary><c>off</c>, or <c>discord</c> to be limited.</summary>
    public string Limits { get; init; } = "off";

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public SandboxWorld World => _host.World;

    public Uri Address => _host.Address;

    public RawHttp Bot => new(Address, "Bot " + _host.BotToken);

    public RawHttp Guest => new(Address, "Bot " + World.FindMember("Guest")!.Token);

    public RawHttp Nobody => new(Address, token: null);

    public long BotId => World.FindMember("DebateBot")!.Id;

    /// <summary>What makes a bot use this stand-in and keep its record in that folder.</summary>
    /// <param name="token">DebateBot's own, unless it is another.</param>
    public string[] SettingsFor(DirectoryInfo folder, string? token = null) =>
        [
            $"--Discord:Token={token ?? _host.BotToken}",
            $"--Discord:ApiUrl={Address}api/v10",
            $"--Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "debates.db")}",
        ];

    public RawHttp As(string name) => new(Address, World.FindMember(name)!.Token);

    /// <summary>The id of a member or a channel, as a route takes it.</summary>
    public string Id(string name) => Snowflakes.Text(World.FindMember(name)?.Id ?? World.GetChannel(name).Id);

    public Task<RawGateway> ConnectAsync(string query = "v=10&encoding=json") =>
        RawGateway.ConnectAsync(new Uri($"ws://{Address.Authority}/gateway?{query}"));

    /// <summary>A session of the bot, past READY and GUILD_CREATE.</summary>
    public async Task<RawGateway> SignInAsync(int intents, string bot = "DebateBot")
    {
        var gateway = await ConnectAsync();
        await gateway.IdentifyAsync(World.FindMember(bot)!.Token, intents);
        await gateway.NextAsync("GUILD_CREATE");
        return gateway;
    }

    public async ValueTask InitializeAsync() =>
        _host = await SandboxHost.StartAsync(
            new SandboxSettings
            {
                Url = "http://127.0.0.1:0",
                Sample = false,
                OpenBrowser = false,
                Limits = Limits,
            },
            Time,
            TestContext.Current.CancellationToken
        );

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
            await _host.DisposeAsync();
    }
}
