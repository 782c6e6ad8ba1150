using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class InteractionRefusalTests : IAsyncLifetime
{
    private static readonly object Quote = new { name = "quote", type = 1 };
    private static readonly object Answer = new { type = 4, data = new { content = "here" } };
    private static readonly object Field = new
    {
        type = 4,
        custom_id = "text",
        style = 1,
        max_length = 5,
    };
    private static readonly object Form = new
    {
        type = 9,
        data = new
        {
            custom_id = "form",
            title = "Form",
            components = new[]
            {
                new
                {
                    type = 18,
                    label = "Text",
                    component = Field,
                },
            },
        },
    };

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly RunningSandbox _sandbox;

    public InteractionRefusalTests() => _sandbox = new RunningSandbox { Time = _time };

    [Fact]
    public async Task A_bot_that_says_nothing_for_three_seconds_is_given_up_and_its_late_answer_refused()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        var asking = _sandbox.As("Tess").PostAsync("/interactions", bot.Request(2, Quote));
        await bot.HearAsync();
        _time.Advance(TimeSpan.FromSeconds(3.1));
        (await asking).ShouldBe(504).Text("message").ShouldBe("The application did not respond within 3 seconds.");
        (await bot.RespondAsync(Answer)).ShouldBe(404).Code.ShouldBe(10062);
    }

    [Fact]
    public async Task A_second_first_answer_is_refused()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        await bot.AskAsync("Tess", bot.Request(2, Quote), Answer);
        (await bot.RespondAsync(Answer)).ShouldBe(400).Code.ShouldBe(40060);
    }

    [Fact]
    public async Task Follow_ups_need_a_first_answer_and_end_after_fifteen_minutes()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        var asking = _sandbox.As("Tess").PostAsync("/interactions", bot.Request(2, Quote));
        await bot.HearAsync();
        (await _sandbox.Nobody.PostAsync(bot.Token, new { content = "early" })).ShouldBe(404).Code.ShouldBe(10015);
        await bot.RespondAsync(Answer);
        await asking;
        _time.Advance(TimeSpan.FromMinutes(15.1));
        (await _sandbox.Nobody.PostAsync(bot.Token, new { content = "late" })).ShouldBe(401).Code.ShouldBe(50027);
    }

    [Fact]
    public async Task The_bot_may_read_its_own_answer_in_the_response()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        var asking = _sandbox.As("Tess").PostAsync("/interactions", bot.Request(2, Quote));
        await bot.HearAsync();
        var response = (await bot.RespondAsync(Answer, "?with_response=true")).ShouldBe(200);
        response.Text("interaction.id").ShouldBe(bot.Asked.TextAt("id"));
        response.Text("resource.message.content").ShouldBe("here");
        (await asking).Text("data.id").ShouldBe(response.Text("interaction.response_message_id"));
    }

    [Fact]
    public async Task A_command_is_offered_only_to_who_has_its_permissions()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        var setup = bot.Request(2, new { name = "setup", type = 1 });
        (await _sandbox.As("Tess").PostAsync("/interactions", setup)).ShouldBe(403).Code.ShouldBe(50013);
        (await bot.AskAsync("Ada", setup, Answer)).ShouldBe(200);
    }

    [Fact]
    public async Task No_command_is_there_in_a_thread_whose_channel_denies_to_write()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        var general = _sandbox.World.GetChannel("general").Id;
        var thread = _sandbox.World.OpenThread(_sandbox.World.Guild.OwnerId, general, new ThreadDraft("Talk"));
        var quiet = new Overwrite(_sandbox.World.Guild.Id, IsMember: false, Permissions.None, Permissions.SendMessages);
        _sandbox.World.SetOverwrites(general, quiet);

        var said = await _sandbox.As("Tess").PostAsync($"/channels/{thread.Id}/messages", new { content = "still" });
        said.ShouldBe(200);
        var asked = RequestIn(thread.Id, new { name = "quote", type = 1 });
        (await _sandbox.As("Tess").PostAsync("/interactions", asked)).ShouldBe(403).Code.ShouldBe(50013);
    }

    [Fact]
    public async Task Neither_command_nor_button_is_there_in_an_archived_thread()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        var owner = _sandbox.World.Guild.OwnerId;
        var thread = _sandbox.World.OpenThread(owner, _sandbox.World.GetChannel("general").Id, new ThreadDraft("Talk"));
        object button = new
        {
            type = 2,
            style = 1,
            label = "Go",
            custom_id = "go",
        };
        var rows = new[] { new { type = 1, components = new[] { button } } };
        var said = await _sandbox.Bot.PostAsync($"/channels/{thread.Id}/messages", new { components = rows });
        (await _sandbox.Bot.PatchAsync($"/channels/{thread.Id}", new { archived = true })).ShouldBe(200);

        var asked = RequestIn(thread.Id, new { name = "quote", type = 1 });
        (await _sandbox.As("Tess").PostAsync("/interactions", asked)).ShouldBe(400).Code.ShouldBe(50083);
        var pressed = RequestIn(thread.Id, new { custom_id = "go", component_type = 2 }, 3, said.ShouldBe(200).Id);
        (await _sandbox.As("Tess").PostAsync("/interactions", pressed)).ShouldBe(400).Code.ShouldBe(50083);
    }

    [Fact]
    public async Task What_is_asked_must_exist_and_fit()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        var tess = _sandbox.As("Tess");
        (await tess.PostAsync("/interactions", bot.Request(2, new { name = "nothing" })))
            .ShouldBe(404)
            .Code.ShouldBe(10063);
        var options = new[] { new { name = "find", value = 7 } };
        var wrong = await tess.PostAsync("/interactions", bot.Request(2, new { name = "quote", options }));
        wrong.ShouldBe(400).Text("message").ShouldContain("find");
        (await tess.PostAsync("/interactions", new { type = 2 })).ShouldBe(400).Code.ShouldBe(50035);
        (await _sandbox.Bot.PostAsync("/interactions", bot.Request(2, Quote))).ShouldBe(403).Code.ShouldBe(20001);
    }

    [Fact]
    public async Task A_form_is_sent_off_only_by_whom_it_was_shown_to_and_once()
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        (await SubmitAsync("Tess", "ok")).ShouldBe(400).Code.ShouldBe(50035);
        (await bot.AskAsync("Ada", bot.Request(2, new { name = "setup", type = 1 }), Form)).ShouldBe(200);
        (await SubmitAsync("Tess", "ok")).ShouldBe(400).Code.ShouldBe(50035);
        (await SubmitAsync("Ada", "")).ShouldBe(400).Text("message").ShouldBe("Invalid Form Body");
        (await SubmitAsync("Ada", "too long")).ShouldBe(400).Text("message").ShouldBe("Invalid Form Body");
        (await bot.AnswerAsync(SubmitAsync("Ada", "ok"), Answer)).ShouldBe(200);
        (await SubmitAsync("Ada", "ok")).ShouldBe(400).Code.ShouldBe(50035);

        Task<RawAnswer> SubmitAsync(string name, string text)
        {
            var field = new
            {
                type = 18,
                component = new
                {
                    type = 4,
                    custom_id = "text",
                    value = text,
                },
            };
            var data = new { custom_id = "form", components = new[] { field } };
            return _sandbox.As(name).PostAsync("/interactions", bot.Request(5, data));
        }
    }

    [Theory]
    [InlineData("""{"type":8,"data":{"choices":[]}}""")]
    [InlineData("""{"type":7,"data":{"content":"x"}}""")]
    [InlineData("""{"type":99}""")]
    [InlineData("""{"type":4,"data":{"content":""}}""")]
    [InlineData("{}")]
    public async Task An_answer_that_does_not_fit_is_refused(string body)
    {
        using var bot = await AnsweringBot.StartAsync(_sandbox);
        var asking = _sandbox.As("Tess").PostAsync("/interactions", bot.Request(2, Quote));
        await bot.HearAsync();
        var callback = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(body);
        (await bot.RespondAsync(callback)).ShouldBe(400);
        await bot.RespondAsync(Answer);
        (await asking).ShouldBe(200);
    }

    public ValueTask InitializeAsync() => _sandbox.InitializeAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    private object RequestIn(long channelId, object data, int type = 2, string? messageId = null) =>
        new
        {
            type,
            application_id = _sandbox.Id("DebateBot"),
            guild_id = $"{_sandbox.World.Guild.Id}",
            channel_id = $"{channelId}",
            data,
            message_id = messageId,
        };
}
