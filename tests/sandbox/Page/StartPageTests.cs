using DebateBot.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace DebateBot.Tests.Sandbox.Page;

public sealed class StartPageTests
{
    [Fact]
    public async Task Until_a_bot_has_written_the_sample_the_start_says_so_and_is_accessible()
    {
        await using var open = new OpenPage { Sample = true };
        await open.InitializeAsync();
        foreach (var width in new[] { 360, 1280 })
        {
            var page = await open.StartAsync(width);
            await page.GetByText("The sample discussion is being written…").WaitForAsync();
            await page.ShouldBeAccessibleAsync();
        }
    }

    [Fact]
    public async Task Without_sample_it_leads_to_the_articles()
    {
        await using var open = new OpenPage();
        await open.InitializeAsync();
        var page = await open.StartAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "#articles" }).WaitForAsync();
        await page.ShouldBeAccessibleAsync();
    }
}
