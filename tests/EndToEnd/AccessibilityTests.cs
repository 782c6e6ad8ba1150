using DebateBot.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>The page as people find it who see little, hear it read, or have no mouse.</summary>
public sealed class AccessibilityTests(FirstScreen screen) : IClassFixture<FirstScreen>
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task The_sample_discussion_is_accessible(int width, ColorScheme colors)
    {
        var page = await OpenAsync(width, colors);
        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task An_open_palette_is_accessible(int width, ColorScheme colors)
    {
        var page = await OpenAsync(width, colors);
        await page.Locator(".compose textarea").PressSequentiallyAsync("/");
        await page.GetByRole(AriaRole.Listbox, new() { Name = "Commands" }).WaitForAsync();
        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task An_open_form_is_accessible(int width, ColorScheme colors)
    {
        var page = await OpenAsync(width, colors, "Ada");
        await page.Locator(".compose textarea").FillAsync("/article post");
        await page.GetByRole(AriaRole.Option, new() { Name = "/article post" }).ClickAsync();
        await page.ShouldBeAccessibleAsync(); // the command's own fields
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task The_menus_of_a_message_and_of_a_person_are_accessible()
    {
        var page = await OpenAsync(1280, ColorScheme.Light);
        await page.Locator(".message").Last.PressAsync("Enter");
        await page.GetByRole(AriaRole.Menu, new() { Name = "Message" }).WaitForAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "You are" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Menu, new() { Name = "You are" }).WaitForAsync();
        await page.ShouldBeAccessibleAsync();
    }

    private async Task<IPage> OpenAsync(int width, ColorScheme colors, string you = "Robin")
    {
        var page = await screen.OpenAsync(width, isPhone: width < 720, you);
        await page.EmulateMediaAsync(new() { ColorScheme = colors, ReducedMotion = ReducedMotion.Reduce });
        return page;
    }
}
