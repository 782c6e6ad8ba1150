using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class HistoryTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    [Fact]
    public async Task History_is_read_backwards_forwards_and_around_newest_first()
    {
        var messages = $"/channels/{sandbox.Id("general")}/messages";
        var ids = new List<string>();
        for (int i = 0; i < 7; i++)
            ids.Add((await sandbox.As("Tess").PostAsync(messages, new { content = $"{i}" })).Id);

        (await Read("limit=3")).ShouldBe(["6", "5", "4"]);
        (await Read($"limit=3&before={ids[4]}")).ShouldBe(["3", "2", "1"]);
        (await Read($"limit=3&after={ids[1]}")).ShouldBe(["4", "3", "2"]);
        (await Read($"limit=3&around={ids[3]}")).ShouldBe(["4", "3", "2"]);
        (await Read($"after={ids[6]}")).ShouldBeEmpty();

        async Task<IEnumerable<string>> Read(string query) =>
            (await sandbox.Bot.GetAsync($"{messages}?{query}")).Items.Select(m => m.TextAt("content"));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("limit=2&before=yesterday", "before")]
    public async Task A_page_that_cannot_be_is_refused_by_the_name_of_what_is_wrong(string query, string name)
    {
        var answer = await sandbox.Bot.GetAsync($"/channels/{sandbox.Id("general")}/messages?{query}");
        answer.ShouldBe(400).Code.ShouldBe(50035);
        answer.Text($"errors.{name}._errors.0.code").ShouldStartWith("NUMBER_TYPE");
    }
}
