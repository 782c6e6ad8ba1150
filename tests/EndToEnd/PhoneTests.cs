using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>The page on the narrowest phone that is still about: 360 px, a finger, no mouse.</summary>
public sealed class PhoneTests(FirstScreen screen) : IClassFixture<FirstScreen>
{
    [Fact]
    public async Task A_long_press_opens_the_menu_and_the_finger_that_leaves_presses_nothing()
    {
        var page = await OpenAsync();
        var message = page.Locator(".message", new() { HasText = "They would move to Wednesday" });
        await PressLongAsync(page, message.Locator(".text"));
        var menu = page.GetByRole(AriaRole.Menu, new() { Name = "Message" });
        await FirstScreen.TakeAsync(page, "menu-360");
        (await IsWholeAsync(page, menu)).ShouldBeTrue();
        await menu.GetByRole(AriaRole.Menuitem, new() { Name = "Reply" }).TapAsync();
        await page.GetByText("Replying to Tess").WaitForAsync();
    }

    [Fact]
    public async Task A_long_press_quotes_a_comment()
    {
        var page = await OpenAsync();
        await PressLongAsync(page, page.Locator(".message:not(.private) .text", new() { HasText = "Three is right" }));
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Quote" }).TapAsync();
        var quote = page.Locator(".message.private", new() { HasText = "Three is right, and there are seven of us." });
        await Assertions.Expect(quote).ToBeInViewportAsync();
        await FirstScreen.TakeAsync(page, "quote-360");
    }

    [Fact]
    public async Task A_slash_opens_the_palette_and_a_tap_takes_a_command()
    {
        var page = await OpenAsync();
        await page.Locator(".compose textarea").TapAsync();
        await page.Keyboard.TypeAsync("/");
        var palette = page.GetByRole(AriaRole.Listbox, new() { Name = "Commands" });
        await palette.WaitForAsync();
        await FirstScreen.TakeAsync(page, "palette-360");
        (await IsWholeAsync(page, palette)).ShouldBeTrue();
        await palette.GetByRole(AriaRole.Option, new() { Name = "/quote" }).TapAsync();
        await page.GetByLabel("number").FillAsync("4");
        await FirstScreen.TakeAsync(page, "command-360");
        (await IsWholeAsync(page, page.Locator(".command-form"))).ShouldBeTrue();
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).TapAsync();
        await page.Locator(".message.private", new() { HasText = "Our flat has one table." }).WaitForAsync();
    }

    [Fact]
    public async Task A_form_fits_and_is_filled_in()
    {
        var page = await OpenAsync("Ada");
        await page.Locator(".compose textarea").FillAsync("/article post");
        await page.GetByRole(AriaRole.Option, new() { Name = "/article post" }).TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).TapAsync();
        var form = page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Title", Exact = true })
            .FillAsync("A bridge for bicycles");
        await FirstScreen.TakeAsync(page, "form-360");
        (await IsWholeAsync(page, form)).ShouldBeTrue();
        await form.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).TapAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task Nothing_hangs_over_the_edge_and_all_that_can_be_tapped_is_large_enough()
    {
        var page = await OpenAsync();
        await FirstScreen.TakeAsync(page, "first-screen-360");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(360);
        (await page.EvaluateAsync<string[]>(TooSmall)).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Channels", Exact = true }).TapAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "debates" }).WaitForAsync();
        await FirstScreen.TakeAsync(page, "channels-360");
        (await page.EvaluateAsync<string[]>(TooSmall)).ShouldBeEmpty();
    }

    // Words inside a sentence may be as small as the sentence.
    private const string TooSmall = """
        [...document.querySelectorAll("button, .side a, select, input, textarea")]
          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.matches(".as-link, .new-mark"))
          .map(e => [e, e.getBoundingClientRect()])
          .filter(([, at]) => at.width > 0 && (at.height < 40 || at.width < 40))
          .map(([e, at]) => `${e.className} ${e.textContent.trim()} ${at.width}x${at.height}`)
        """;

    private Task<IPage> OpenAsync(string you = "Robin") => screen.OpenAsync(360, isPhone: true, you);

    private static async Task PressLongAsync(IPage page, ILocator place)
    {
        await place.ScrollIntoViewIfNeededAsync();
        var at = (await place.BoundingBoxAsync())!;
        var finger = await page.Context.NewCDPSessionAsync(page);
        var point = new { x = at.X + 20, y = at.Y + 10 };
        await TouchAsync("touchStart", point);
        await page.GetByRole(AriaRole.Menu, new() { Name = "Message" }).WaitForAsync();
        await TouchAsync("touchEnd");
        await page.GetByRole(AriaRole.Menu, new() { Name = "Message" }).WaitForAsync();

        Task TouchAsync(string type, params object[] points) =>
            finger.SendAsync(
                "Input.dispatchTouchEvent",
                new(StringComparer.Ordinal) { ["type"] = type, ["touchPoints"] = points }
            );
    }

    private static async Task<bool> IsWholeAsync(IPage page, ILocator shown)
    {
        var (at, size) = ((await shown.BoundingBoxAsync())!, page.ViewportSize!);
        return at.X >= 0 && at.Y >= 0 && at.X + at.Width <= size.Width && at.Y + at.Height <= size.Height;
    }
}
