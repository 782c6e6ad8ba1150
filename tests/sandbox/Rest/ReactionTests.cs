using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class ReactionTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private const string Thumb = "%F0%9F%91%8D";

    [Fact]
    public async Task Reactions_are_added_counted_listed_and_taken_away()
    {
        var (message, reactions) = await SayAsync();
        (await sandbox.Bot.PutAsync($"{reactions}/{Thumb}/@me")).ShouldBe(204);
        (await sandbox.As("Mira").PutAsync($"{reactions}/{Thumb}/@me")).ShouldBe(204);

        var seen = await sandbox.Bot.GetAsync(message);
        seen.Text("reactions.0.emoji.name").ShouldBe("👍");
        seen.Text("reactions.0.count").ShouldBe("2");
        seen.Text("reactions.0.me").ShouldBe("True");
        (await sandbox.As("Tess").GetAsync(message)).Text("reactions.0.me").ShouldBe("False");
        (await sandbox.Bot.GetAsync($"{reactions}/{Thumb}?limit=1")).Items.Count.ShouldBe(1);

        (await sandbox.Bot.DeleteAsync($"{reactions}/{Thumb}/@me")).ShouldBe(204);
        (await sandbox.Bot.DeleteAsync($"{reactions}/{Thumb}/{sandbox.Id("Mira")}")).ShouldBe(204);
        (await sandbox.Bot.GetAsync(message)).Json.TryGetProperty("reactions", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task All_are_cleared_at_once()
    {
        var (message, reactions) = await SayAsync();
        await sandbox.Bot.PutAsync($"{reactions}/{Thumb}/@me");
        await sandbox.Bot.PutAsync($"{reactions}/%E2%9C%85/@me");
        (await sandbox.Bot.DeleteAsync($"{reactions}/{Thumb}")).ShouldBe(204);
        (await sandbox.Bot.GetAsync(message)).Text("reactions.0.emoji.name").ShouldBe("✅");
        (await sandbox.Bot.DeleteAsync(reactions)).ShouldBe(204);
        (await sandbox.Bot.GetAsync(message)).Json.TryGetProperty("reactions", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_emoji_react()
    {
        var (_, reactions) = await SayAsync();
        (await sandbox.Bot.PutAsync($"{reactions}/hello/@me")).ShouldBe(400).Code.ShouldBe(10014);
    }

    private async Task<(string Message, string Reactions)> SayAsync()
    {
        var messages = $"/channels/{sandbox.Id("general")}/messages";
        var said = await sandbox.As("Tess").PostAsync(messages, new { content = "well?" });
        return ($"{messages}/{said.Id}", $"{messages}/{said.Id}/reactions");
    }
}
