using DebateBot.Sandbox;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace DebateBot.Tests.Sandbox.Page;

/// <summary>A stand-in with a browser before it.</summary>
public sealed class OpenPage : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _visitor;
    private SandboxHost _host = null!;

    /// <summary>Whether the sample discussion is to be written; a bot does that.</summary>
    public bool Sample { get; init; }

    public SandboxWorld World => _host.World;

    public async ValueTask InitializeAsync()
    {
        var chromium = Needs.Chromium();
        var settings = new SandboxSettings
        {
            Url = "http://127.0.0.1:0",
            Sample = Sample,
            OpenBrowser = false,
        };
        _host = await SandboxHost.StartAsync(settings, TestContext.Current.CancellationToken);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = chromium,
                Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
            }
        );
    }

    /// <summary>A new visitor in a channel; the one before leaves.</summary>
    public async Task<IPage> VisitAsync(string channel, int width = 1280)
    {
        var page = await GoAsync($"channels/{World.Guild.Id}/{World.GetChannel(channel).Id}", width);
        await page.Locator(".person-button").WaitForAsync();
        return page;
    }

    /// <summary>A new visitor who knows no more than the address.</summary>
    public Task<IPage> StartAsync(int width = 1280) => GoAsync("", width);

    private async Task<IPage> GoAsync(string path, int width)
    {
        if (_visitor is not null)
            await _visitor.CloseAsync();
        var context = _visitor = await _browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        context.SetDefaultTimeout(10_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{_host.Address}{path}");
        return page;
    }

    public Message Say(string name, string channel, string text) =>
        World.Post(World.FindMember(name)!.Id, World.GetChannel(channel).Id, new MessageDraft { Content = text });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
    }
}
