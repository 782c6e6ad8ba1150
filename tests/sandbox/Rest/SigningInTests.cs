using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class SigningInTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    [Fact]
    public async Task Without_a_token_nobody_is_let_in()
    {
        var answer = await sandbox.Nobody.GetAsync("/users/@me");
        answer.ShouldBe(401).Body.ShouldBe("""{"message":"401: Unauthorized","code":0}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bot ")]
    [InlineData("Bot nonsense")]
    [InlineData("Bearer nonsense")]
    public async Task A_token_nobody_has_is_refused(string token) =>
        (await new RawHttp(sandbox.Address, token).GetAsync("/users/@me")).ShouldBe(401);

    [Fact]
    public async Task A_bot_signs_in_with_Bot_before_its_token_and_a_member_without()
    {
        (await sandbox.Bot.GetAsync("/users/@me")).Text("bot").ShouldBe("True");
        (await sandbox.As("Mira").GetAsync("/users/@me")).Text("global_name").ShouldBe("Mira");
        var asBot = new RawHttp(sandbox.Address, "Bot " + sandbox.World.FindMember("Mira")!.Token);
        (await asBot.GetAsync("/users/@me")).ShouldBe(401);
    }

    [Fact]
    public async Task The_sandbox_tells_who_there_is_and_how_to_sign_in_as_them()
    {
        var members = await sandbox.Nobody.GetAsync("/sandbox/members");
        members.Items.Count.ShouldBe(6);
        members.Text("0.name").ShouldBe("Ada");
        members.Text("0.admin").ShouldBe("True");
        members.Text("1.admin").ShouldBe("False");
        var bots = await sandbox.Nobody.GetAsync("/sandbox/bots");
        (await new RawHttp(sandbox.Address, "Bot " + bots.Text("0.token")).GetAsync("/users/@me")).Id.ShouldBe(
            bots.Text("0.id")
        );
    }

    [Fact]
    public async Task As_many_bots_as_wanted_come_in()
    {
        foreach (var name in new[] { "Scribe", "Herald" })
        {
            var bot = (await sandbox.Nobody.PostAsync("/sandbox/bots", new { name })).ShouldBe(201);
            var self = await new RawHttp(sandbox.Address, "Bot " + bot.Text("token")).GetAsync("/users/@me");
            self.ShouldBe(200).Text("username").ShouldBe(name);
        }

        (await sandbox.Nobody.PostAsync("/sandbox/bots", new { name = "" })).ShouldBe(400).Code.ShouldBe(50035);
    }

    [Fact]
    public async Task A_bot_learns_where_its_gateway_is_and_whose_application_it_is()
    {
        (await sandbox.Bot.GetAsync("/gateway/bot")).Text("url").ShouldBe($"ws://{sandbox.Address.Authority}/gateway");
        (await sandbox.Bot.GetAsync("/applications/@me")).Id.ShouldBe(sandbox.Id("DebateBot"));
        (await sandbox.Bot.GetAsync("/oauth2/applications/@me")).Id.ShouldBe(sandbox.Id("DebateBot"));
        (await sandbox.As("Ada").GetAsync("/applications/@me")).ShouldBe(403).Code.ShouldBe(20002);
    }

    [Fact]
    public async Task Content_comes_as_application_json_without_a_charset()
    {
        using var http = new HttpClient();
        var response = await http.GetAsync(
            new Uri(sandbox.Address, "/api/v10/gateway"),
            TestContext.Current.CancellationToken
        );
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
    }

    [Fact]
    public async Task What_does_not_exist_and_what_is_no_id_are_told_apart()
    {
        (await sandbox.Bot.GetAsync("/nowhere")).ShouldBe(404).Code.ShouldBe(0);
        (await sandbox.Bot.GetAsync("/channels/1")).ShouldBe(404).Code.ShouldBe(10003);
        var malformed = (await sandbox.Bot.GetAsync("/channels/abc")).ShouldBe(400);
        malformed.Text("errors.channel_id._errors.0.code").ShouldBe("NUMBER_TYPE_COERCE");
    }
}
