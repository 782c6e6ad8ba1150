using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Page;

public sealed class ChatTests(OpenPage open) : IClassFixture<OpenPage>
{
    [Fact]
    public async Task A_person_writes_edits_and_deletes_by_keyboard()
    {
        var page = await open.VisitAsync("general");
        var box = page.Locator(".compose textarea");

        await box.FillAsync("first line");
        await box.PressAsync("Shift+Enter");
        await box.PressSequentiallyAsync("second line");
        await box.PressAsync("Enter");
        var mine = page.Locator(".message", new() { HasText = "second line" });
        await mine.WaitForAsync();

        await box.PressAsync("ArrowUp");
        var editor = page.GetByLabel("Edit your message");
        await editor.FillAsync("said better");
        await editor.PressAsync("Enter");
        var edited = page.Locator(".message", new() { HasText = "said better" });
        await edited.GetByText("(edited)").WaitForAsync();

        await edited.FocusAsync();
        await page.Keyboard.PressAsync("Delete");
        await edited.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task Another_person_is_heard_at_once_and_answered_by_keyboard()
    {
        var page = await open.VisitAsync("general");
        var heard = open.Say("Jonas", "general", "does anybody hear me?");

        var message = page.Locator($"#m{heard.Id}");
        await message.WaitForAsync();
        await message.FocusAsync();
        await page.Keyboard.PressAsync("r");
        await page.GetByText("Replying to").WaitForAsync();
        await page.Keyboard.TypeAsync("loud and clear");
        await page.Keyboard.PressAsync("Enter");

        var answer = page.Locator(".message", new() { HasText = "loud and clear" });
        (await answer.Locator(".reply-line").InnerTextAsync()).ShouldContain("does anybody hear me?");
    }

    [Fact]
    public async Task The_switch_makes_another_person_of_the_visitor()
    {
        var page = await open.VisitAsync("general");
        await page.Locator(".side a", new() { HasText = "general" }).WaitForAsync();
        (await page.Locator(".side a", new() { HasText = "mods" }).CountAsync()).ShouldBe(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "You are Robin" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Menuitemradio, new() { Name = "Ada" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "You are Ada" }).WaitForAsync();
        await page.Locator(".side a", new() { HasText = "mods" }).WaitForAsync();

        await page.Locator(".compose textarea").FillAsync("from Ada");
        await page.Locator(".compose textarea").PressAsync("Enter");
        var said = page.Locator(".message", new() { HasText = "from Ada" });
        (await said.Locator(".author").InnerTextAsync()).ShouldBe("Ada");
    }

    [Fact]
    public async Task What_could_do_harm_stays_text()
    {
        var page = await open.VisitAsync("general");
        var said = open.Say(
            "Tess",
            "general",
            "<script>window.harm = 1</script> [x](javascript:window.harm=1) <img src=x onerror=window.harm=1>"
        );

        var text = page.Locator($"#m{said.Id} .text");
        (await text.InnerTextAsync()).ShouldBe(said.Content);
        (await text.Locator("a, img, script").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<bool>("window.harm === undefined")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_link_to_a_message_leads_there_inside_the_page()
    {
        var target = open.Say("Mira", "general", "look here");
        open.Say(
            "Tess",
            "articles",
            $"[#5](https://discord.com/channels/{open.World.Guild.Id}/{target.ChannelId}/{target.Id})"
        );
        var page = await open.VisitAsync("articles");

        await page.GetByRole(AriaRole.Link, new() { Name = "#5" }).ClickAsync();
        await page.Locator($"#m{target.Id}.target").WaitForAsync();
        page.Url.ShouldEndWith($"/{target.Id}");
    }

    [Fact]
    public async Task On_a_phone_the_channels_wait_behind_a_button()
    {
        var page = await open.VisitAsync("general", width: 390);
        var channels = page.GetByRole(AriaRole.Navigation, new() { Name = "Channels" });
        (await channels.IsVisibleAsync()).ShouldBeFalse();

        await page.GetByRole(AriaRole.Button, new() { Name = "Channels", Exact = true }).ClickAsync();
        await channels.GetByRole(AriaRole.Link, new() { Name = "debates" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "#debates" }).WaitForAsync();
        await channels.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(390);
    }
}
