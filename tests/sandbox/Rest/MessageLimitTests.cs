using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class MessageLimitTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private string General => $"/channels/{sandbox.Id("general")}/messages";

    [Fact]
    public async Task An_empty_message_is_refused() =>
        (await sandbox.Bot.PostAsync(General, new { content = " " })).ShouldBe(400).Code.ShouldBe(50006);

    [Fact]
    public async Task What_is_too_long_is_named_by_its_field()
    {
        var body = new { content = new string('x', 2001), embeds = new[] { new { title = new string('x', 257) } } };
        var refused = (await sandbox.Bot.PostAsync(General, body)).ShouldBe(400);
        refused.Code.ShouldBe(50035);
        refused.Text("message").ShouldBe("Invalid Form Body");
        refused.Text("errors.content._errors.0.code").ShouldBe("BASE_TYPE_MAX_LENGTH");
        refused.Text("errors.embeds.0.title._errors.0.message").ShouldBe("Must be 256 or fewer in length.");
    }

    [Theory]
    [InlineData("""{"content":5}""", "errors.content._errors.0.code", "STRING_TYPE_CONVERT")]
    [InlineData("""{"embeds":{}}""", "errors.embeds._errors.0.code", "LIST_TYPE_CONVERT")]
    [InlineData("""{"embeds":[1]}""", "errors.embeds._errors.0.code", "MODEL_TYPE_CONVERT")]
    [InlineData("[]", "errors._errors.0.code", "MODEL_TYPE_CONVERT")]
    public async Task What_is_of_the_wrong_kind_is_named_too(string body, string path, string code)
    {
        using var content = new StringContent(body, null, "application/json");
        (await sandbox.Bot.SendAsync(HttpMethod.Post, General, content)).ShouldBe(400).Text(path).ShouldBe(code);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"content":"a" "b"}""")]
    public async Task What_is_no_JSON_is_refused_as_that(string body)
    {
        using var content = new StringContent(body, null, "application/json");
        (await sandbox.Bot.SendAsync(HttpMethod.Post, General, content)).ShouldBe(400).Code.ShouldBe(50109);
    }

    [Fact]
    public async Task A_message_of_components_holds_nothing_beside_them()
    {
        object[] components = [new { type = 10, content = "words" }];
        var both = new
        {
            content = "more",
            flags = 1 << 15,
            components,
        };
        var refused = await sandbox.Bot.PostAsync(General, both);
        refused
            .ShouldBe(400)
            .Text("errors.content._errors.0.code")
            .ShouldBe("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
        (await sandbox.Bot.PostAsync(General, new { both.flags, components })).ShouldBe(200);
    }

    [Fact]
    public async Task Eleven_files_are_one_too_many()
    {
        var files = Enumerable.Range(0, 11).Select(i => ($"{i}.txt", "x")).ToArray();
        (await sandbox.Bot.PostFilesAsync(General, new { }, files)).ShouldBe(400).Code.ShouldBe(30015);
    }

    [Fact]
    public async Task Nobody_writes_in_a_forum_itself()
    {
        var forum = $"/channels/{sandbox.Id("debates")}/messages";
        (await sandbox.Bot.PostAsync(forum, new { content = "x" })).ShouldBe(400).Code.ShouldBe(40058);
    }
}
