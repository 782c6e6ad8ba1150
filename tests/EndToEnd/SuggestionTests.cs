using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.EndToEnd;

/// <summary>What the page proposes to somebody who does not know yet what to do.</summary>
public sealed class SuggestionTests(FirstScreen screen) : IClassFixture<FirstScreen>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Three_are_offered_above_the_box(int width)
    {
        var page = await screen.OpenAsync(width, isPhone: width < 720, you: "Tess");
        var offered = page.GetByRole(AriaRole.Group, new() { Name = "Try this" }).GetByRole(AriaRole.Button);
        (await offered.AllInnerTextsAsync()).ShouldBe(["What's new", "Quote #4", "Delete my comment and watch"]);
        await Assertions.Expect(offered.Last).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task A_press_quotes_the_fourth_comment()
    {
        var page = await screen.OpenAsync(you: "Jonas");
        await page.GetByRole(AriaRole.Button, new() { Name = "Quote #4" }).ClickAsync();
        var quote = page.Locator(".message.private", new() { HasText = "Our flat has one table." });
        await Assertions.Expect(quote).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_press_deletes_the_latest_own_comment_and_shows_how_the_bot_forgets_it()
    {
        var page = await screen.OpenAsync(you: "Amadou");
        await page.EvaluateAsync(NotesTheQuote);
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete my comment and watch" }).ClickAsync();
        var deleted = page.Locator(".message.private", new() { HasText = "Comment #11 was deleted." });
        await deleted.WaitForAsync();
        await Assertions.Expect(deleted).ToBeInViewportAsync();
        (await page.GetByText("My sister lives in Hollin Bridge").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<bool>("window.sawTheQuote === true")).ShouldBeTrue();
        await FirstScreen.TakeAsync(page, "deleted");
    }

    // It stands there for a second and a half: looked at from outside, a busy machine can miss it.
    private const string NotesTheQuote = """
        new MutationObserver(() => {
          window.sawTheQuote ||= [...document.querySelectorAll(".message.private")]
            .some(message => message.textContent.includes("My sister lives in Hollin Bridge"));
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
        """;
}
