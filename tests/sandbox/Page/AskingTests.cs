using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Page;

public sealed partial class AskingTests(OpenPage open) : IClassFixture<OpenPage>
{
    [Fact]
    public async Task A_slash_brings_up_the_commands_and_a_command_its_fields_and_choices()
    {
        using var bot = new FakeBot(open.World);
        var page = await open.VisitAsync("general");
        await page.Locator(".compose textarea").PressSequentiallyAsync("/quo");
        await page.GetByRole(AriaRole.Option, new() { Name = "/quote" }).WaitForAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.GetByLabel("find").PressSequentiallyAsync("desk");
        await page.GetByRole(AriaRole.Option, new() { Name = "#2 Jonas" }).WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("[role=option][aria-selected=true]", new() { HasText = "#2" }).WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[role=listbox]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Keyboard.PressAsync("Enter");

        var answer = page.Locator(".message.private", new() { HasTextRegex = HeardQuote() });
        (await answer.InnerTextAsync()).ShouldContain("Only you can see this");
        await answer.GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();
        await answer.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task An_article_is_posted_by_form_and_its_thread_opens()
    {
        using var bot = new FakeBot(open.World);
        var page = await open.VisitAsync("articles");
        await page.GetByRole(AriaRole.Button, new() { Name = "You are" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Ada" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Post an article" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();

        var form = page.GetByRole(AriaRole.Dialog);
        await form.GetByLabel("Title").FillAsync("A bridge for bicycles");
        await form.GetByText("21 / 256").WaitForAsync();
        await form.GetByLabel("Text").FillAsync("The river is wide.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        await page.Locator(".side .threads a", new() { HasText = "A bridge for bicycles" }).ClickAsync();
        await page.Locator(".embed", new() { HasText = "The river is wide." }).WaitForAsync();
        await page.Locator(".actions").GetByRole(AriaRole.Button, new() { Name = "Recap" }).ClickAsync();
        await page.Locator(".message.private", new() { HasText = "heard" }).WaitForAsync();
    }

    [Fact]
    public async Task A_command_typed_out_with_its_options_is_run_and_not_said()
    {
        using var bot = new FakeBot(open.World);
        var page = await open.VisitAsync("articles");
        await page.Locator(".compose textarea").PressSequentiallyAsync("/quote number:18");
        await page.GetByRole(AriaRole.Option, new() { Name = "/quote" }).WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("number")).ToHaveValueAsync("18");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Run" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".message.private", new() { HasText = "heard quote 18" }).WaitForAsync();
        (await page.GetByText("/quote number:18").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_menu_of_a_message_offers_what_the_bot_adds()
    {
        using var bot = new FakeBot(open.World);
        var said = open.Say("Mira", "general", "quote me");
        var page = await open.VisitAsync("general");
        await page.Locator($"#m{said.Id}").ClickAsync(new() { Button = MouseButton.Right });
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Quote" }).ClickAsync();
        await page.Locator(".message.private", new() { HasText = "heard Quote" }).WaitForAsync();
    }

    [Fact]
    public async Task An_answer_comes_into_view_however_far_up_it_was_asked_for()
    {
        using var bot = new FakeBot(open.World);
        var first = open.Say("Mira", "general", "the first of many");
        foreach (var number in Enumerable.Range(1, 40))
            open.Say("Tess", "general", $"line {number}");
        var page = await open.VisitAsync("general");
        await page.Locator($"#m{first.Id}").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Show replies" }).PressAsync("Enter");
        await Assertions
            .Expect(page.Locator(".message.private", new() { HasText = "heard Show replies" }))
            .ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_bot_that_stays_silent_is_reported()
    {
        using var bot = new FakeBot(open.World) { IsMute = true };
        var page = await open.VisitAsync("general");
        await page.Locator(".compose textarea").PressSequentiallyAsync("/recap");
        await page.GetByRole(AriaRole.Option, new() { Name = "/recap" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();
        await page.GetByText("The application did not respond.").WaitForAsync();
    }

    // The menu's "Quote" is answered in the same channel: HasText would not tell the two apart.
    [GeneratedRegex("heard quote", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeardQuote();
}
