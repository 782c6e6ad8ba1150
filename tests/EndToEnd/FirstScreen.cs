using DebateBot.Tests.Support;
using Microsoft.Playwright;

namespace DebateBot.Tests.EndToEnd;

/// <summary>The program with its sample discussion, and a browser in front of it.</summary>
internal sealed class FirstScreen : IAsyncDisposable
{
    private static readonly string Pictures = Path.Combine(Needs.Root, "artifacts", "pictures");

    private readonly WholeBot bot;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private FirstScreen(WholeBot bot, IPlaywright playwright, IBrowser browser) =>
        (this.bot, this.playwright, this.browser) = (bot, playwright, browser);

    public static async Task<FirstScreen> StartAsync()
    {
        var options = new BrowserTypeLaunchOptions
        {
            ExecutablePath = Needs.Chromium(),
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        };
        var program = await WholeBot.StartAsync("--Sandbox:Sample=true");
        await program.Sample;
        var driver = await Playwright.CreateAsync();
        return new FirstScreen(program, driver, await driver.Chromium.LaunchAsync(options));
    }

    /// <summary>A new visitor, where the program leads: inside the sample discussion.</summary>
    public async Task<IPage> OpenAsync(int width = 1280)
    {
        var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
            }
        );
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(bot.Address.AbsoluteUri);
        await page.Locator(".embed", new() { HasText = "Open the Library on Sundays" }).WaitForAsync();
        return page;
    }

    /// <summary>Kept for people to look at.</summary>
    public static Task TakeAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png") });

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await bot.DisposeAsync();
    }
}
