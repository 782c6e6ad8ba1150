using DebateBot.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>The program with its sample discussion, and a browser in front of it.</summary>
public sealed class FirstScreen : IAsyncLifetime
{
    private static readonly string Pictures = Path.Combine(Needs.Root, "artifacts", "pictures");

    private WholeBot bot = null!;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IBrowserContext? visitor;

    public static async Task<FirstScreen> StartAsync()
    {
        var screen = new FirstScreen();
        await screen.InitializeAsync();
        return screen;
    }

    public async ValueTask InitializeAsync()
    {
        var options = new BrowserTypeLaunchOptions
        {
            ExecutablePath = Needs.Chromium(),
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        };
        bot = await WholeBot.StartAsync("--Sandbox:Sample=true");
        await bot.Sample;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(options);
    }

    /// <summary>A new visitor, where the program leads: inside the sample discussion; the one before leaves.</summary>
    /// <param name="isPhone">With a finger instead of a mouse.</param>
    public async Task<IPage> OpenAsync(int width = 1280, bool isPhone = false, string you = "Robin")
    {
        if (visitor is not null)
            await visitor.CloseAsync();
        var context = visitor = await browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = isPhone ? 640 : 900 },
                HasTouch = isPhone,
                IsMobile = isPhone,
                ReducedMotion = isPhone ? ReducedMotion.Reduce : null,
            }
        );
        context.SetDefaultTimeout(15_000);
        await context.AddInitScriptAsync($"sessionStorage.you ??= '{you}'");
        var page = await context.NewPageAsync();
        await page.GotoAsync(bot.Address.AbsoluteUri);
        await page.Locator(".embed", new() { HasText = "Open the Library on Sundays" }).First.WaitForAsync();
        return page;
    }

    public static async Task BecomeAsync(IPage page, string name)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "You are" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = name }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"You are {name}" }).WaitForAsync();
    }

    /// <summary>Kept for people to look at.</summary>
    public static Task TakeAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png") });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (bot is not null)
            await bot.DisposeAsync();
    }
}
