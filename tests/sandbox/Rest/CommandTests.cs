using System.Text.Json;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class CommandTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private static readonly int[] Servers = [0];

    private string Everywhere => $"/applications/{sandbox.BotId}/commands";

    private string Here => $"/applications/{sandbox.BotId}/guilds/{sandbox.World.Guild.Id}/commands";

    [Fact]
    public async Task Commands_are_registered_all_at_once_and_keep_their_ids()
    {
        var first = await sandbox.Bot.PutAsync(Everywhere, new[] { Named("quote"), Named("recap") });
        first.ShouldBe(200).Items.Count.ShouldBe(2);
        var second = await sandbox.Bot.PutAsync(Everywhere, new[] { Named("recap") });
        second.Text("0.id").ShouldBe(first.Text("1.id"));
        (await sandbox.Bot.GetAsync(Everywhere)).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_command_is_made_read_changed_and_removed()
    {
        var made = await sandbox.Bot.PostAsync(Here, Named("solo"));
        made.ShouldBe(201).Text("guild_id").ShouldBe($"{sandbox.World.Guild.Id}");
        (await sandbox.Bot.PostAsync(Here, Named("solo"))).ShouldBe(200).Id.ShouldBe(made.Id);
        var changed = await sandbox.Bot.PatchAsync($"{Here}/{made.Id}", new { description = "better" });
        changed.Text("description").ShouldBe("better");
        changed.Text("name").ShouldBe("solo");
        var other = (await sandbox.Bot.PostAsync(Here, Named("duo"))).ShouldBe(201);
        (await sandbox.Bot.PatchAsync($"{Here}/{other.Id}", new { name = "solo" })).ShouldBe(400).Code.ShouldBe(40041);
        (await sandbox.Bot.GetAsync($"{Everywhere}/{made.Id}")).ShouldBe(404).Code.ShouldBe(10063);
        (await sandbox.Bot.DeleteAsync($"{Here}/{made.Id}")).ShouldBe(204);
        (await sandbox.Bot.GetAsync($"{Here}/{made.Id}")).ShouldBe(404);
    }

    [Fact]
    public async Task What_is_registered_comes_back_as_it_was_sent()
    {
        var option = new
        {
            type = 4,
            name = "number",
            description = "Which.",
            required = true,
            min_value = 1,
        };
        var made = await sandbox.Bot.PostAsync(
            Everywhere,
            new
            {
                name = "full",
                description = "d",
                default_member_permissions = "17179869184",
                contexts = Servers,
                options = new[] { option },
            }
        );
        made.Text("default_member_permissions").ShouldBe("17179869184");
        made.Text("contexts").ShouldBe("[0]");
        made.Text("options.0.min_value").ShouldBe("1");
        made.Text("options.0.required").ShouldBe("True");
    }

    [Fact]
    public async Task Translations_come_back_and_in_a_list_on_request()
    {
        var command = new
        {
            name = "bridge",
            description = "About bridges.",
            name_localizations = new { de = "bruecke" },
            description_localizations = new { de = "Von Bruecken." },
        };
        var made = (await sandbox.Bot.PostAsync(Here, command)).ShouldBe(201);
        made.Text("name_localizations.de").ShouldBe("bruecke");
        (await ListedAsync("")).TextAt("name_localizations").ShouldBeEmpty();
        (await ListedAsync("?with_localizations=true")).TextAt("name_localizations.de").ShouldBe("bruecke");

        async Task<JsonElement> ListedAsync(string query) =>
            (await sandbox.Bot.GetAsync(Here + query)).Items.First(item => item.TextAt("id") == made.Id);
    }

    [Fact]
    public async Task A_wrong_command_is_refused_by_its_place_in_the_list()
    {
        var refused = await sandbox.Bot.PutAsync(Everywhere, new[] { Named("good"), Named("Bad Name") });
        refused.ShouldBe(400).Text("errors.1.name._errors.0.code").ShouldBe("APPLICATION_COMMAND_INVALID_NAME");
    }

    [Fact]
    public async Task A_bot_registers_for_itself_only() =>
        (await sandbox.Guest.PostAsync(Everywhere, Named("stolen"))).ShouldBe(403).Code.ShouldBe(20012);

    [Fact]
    public async Task A_member_finds_what_it_can_run_there()
    {
        await sandbox.Bot.PostAsync(Everywhere, Named("global"));
        await sandbox.Bot.PostAsync(Here, Named("local"));
        var found = await sandbox.As("Tess").GetAsync(Everywhere);
        found.Body.ShouldContain("global");
        found.Body.ShouldContain("local");
    }

    private static object Named(string name) => new { name, description = "A command." };
}
