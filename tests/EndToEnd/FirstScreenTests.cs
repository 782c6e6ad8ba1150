using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>What a person does who starts the program for the first time, in a browser.</summary>
public sealed class FirstScreenTests
{
    [Fact]
    public async Task A_newcomer_quotes_posts_an_article_argues_and_recaps()
    {
        await using var screen = await FirstScreen.StartAsync();
        var page = await screen.OpenAsync();
        await page.GetByText("A stand-in for Discord: break anything.").WaitForAsync();
        await page.GetByText("6 new below").WaitForAsync();
        await FirstScreen.TakeAsync(page, "first-screen");

        await RunAsync(page, "/quote", "find", "I work the desk");
        var quote = page.Locator(".message.private", new() { HasText = "I work the desk at Marl Street" });
        await Assertions.Expect(quote).ToBeInViewportAsync();
        await FirstScreen.TakeAsync(page, "quote");

        await PostArticleAsync(page);
        await SayAsync(page, "Mira", "A bridge for bicycles would bring my daughter to school in nine minutes.");
        await SayAsync(page, "Jonas", "Nine minutes by bicycle, and eleven by the bus that we already pay for.");

        await RunAsync(page, "/recap");
        var recap = page.Locator(".message.private", new() { HasText = "Recap: A bridge for bicycles" });
        await Assertions.Expect(recap).ToBeInViewportAsync();
        (await recap.InnerTextAsync()).ShouldContain("#2");
        await FirstScreen.TakeAsync(page, "recap");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_cards_buttons_answer_privately(int width)
    {
        await using var screen = await FirstScreen.StartAsync();
        var page = await screen.OpenAsync(width);
        var answer = page.Locator(".message.private", new() { HasText = "Recap: Open the Library" });
        await page.Locator(".actions").GetByRole(AriaRole.Button, new() { Name = "Recap" }).ClickAsync();
        await Assertions.Expect(answer).ToBeInViewportAsync();
        (await answer.InnerTextAsync()).ShouldContain("Only you can see this");
        await FirstScreen.TakeAsync(page, $"recap-{width}");
    }

    private static async Task RunAsync(IPage page, string command, string? option = null, string? typed = null)
    {
        await page.Locator(".compose textarea").PressSequentiallyAsync(command);
        await page.GetByRole(AriaRole.Option, new() { Name = command }).First.WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        if (option is not null)
        {
            await page.GetByLabel(option).PressSequentiallyAsync(typed!);
            await page.GetByRole(AriaRole.Option).Filter(new() { HasText = typed }).First.ClickAsync();
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();
    }

    private static async Task PostArticleAsync(IPage page)
    {
        await FirstScreen.BecomeAsync(page, "Ada");
        await page.Locator(".side a", new() { HasText = "articles" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Post an article" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Run" }).ClickAsync();
        var form = page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Title", Exact = true })
            .FillAsync("A bridge for bicycles");
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Text", Exact = true })
            .FillAsync(
                "The river cuts the town in two. A bridge for bicycles alone would cost a tenth of one for cars."
            );
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await page.Locator(".side .threads a", new() { HasText = "A bridge for bicycles" }).ClickAsync();
        await page.Locator(".embed", new() { HasText = "The river cuts the town in two." }).WaitForAsync();
    }

    private static async Task SayAsync(IPage page, string name, string text)
    {
        await FirstScreen.BecomeAsync(page, name);
        await Assertions.Expect(page.Locator(".compose textarea")).ToBeFocusedAsync(); // a new person gets a new box
        await page.Locator(".compose textarea").FillAsync(text);
        await page.Locator(".compose textarea").PressAsync("Enter");
        await page.Locator(".message", new() { HasText = text }).WaitForAsync();
    }
}
