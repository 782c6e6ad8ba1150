using Microsoft.Playwright;
using Xunit;

namespace DebateBot.Tests.Sandbox.Page;

public sealed class UnreadTests(OpenPage open) : IClassFixture<OpenPage>
{
    [Fact]
    public async Task What_others_write_elsewhere_is_counted_until_it_is_read()
    {
        var page = await open.VisitAsync("articles");
        open.Say("Mira", "general", "is anybody here?");
        open.Say("Jonas", "general", "I am.");
        var general = page.Locator(".side a", new() { HasText = "general" });
        await Assertions.Expect(general.Locator(".badge")).ToHaveTextAsync("2 unread");

        await general.ClickAsync();
        var line = page.GetByRole(AriaRole.Button, new() { Name = "New", Exact = true });
        await Assertions
            .Expect(page.Locator(".new-line + .message", new() { HasText = "is anybody here?" }))
            .ToBeInViewportAsync();
        await line.ClickAsync();
        await Assertions.Expect(line).ToHaveCountAsync(0);
        await Assertions.Expect(general.Locator(".badge")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_one_reads_as_it_comes_and_what_one_writes_is_never_unread()
    {
        var page = await open.VisitAsync("general");
        open.Say("Mira", "general", "read as it comes");
        await page.Locator(".message", new() { HasText = "read as it comes" }).WaitForAsync();
        open.Say("Robin", "articles", "written in another tab");
        await page.Locator(".compose textarea").FillAsync("and answered");
        await page.Locator(".compose textarea").PressAsync("Enter");
        await page.Locator(".message", new() { HasText = "and answered" }).WaitForAsync();
        await Assertions.Expect(page.Locator(".side .badge")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".new-line")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_phone_tells_it_on_the_button_that_holds_the_channels()
    {
        var page = await open.VisitAsync("general", width: 360);
        var channels = page.GetByRole(AriaRole.Button, new() { Name = "Channels", Exact = true });
        await Assertions.Expect(channels).ToHaveAccessibleDescriptionAsync("");
        open.Say("Tess", "articles", "over here");
        await Assertions.Expect(channels).ToHaveAccessibleDescriptionAsync("Something is unread elsewhere.");
        await channels.ClickAsync();
        await page.Locator(".side a", new() { HasText = "articles" }).ClickAsync();
        await Assertions.Expect(channels).ToHaveAccessibleDescriptionAsync("");
    }
}
