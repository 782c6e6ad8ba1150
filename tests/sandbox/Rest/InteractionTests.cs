using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class InteractionTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    private static readonly object Quote = new { name = "quote", type = 1 };

    [Fact]
    public async Task A_command_reaches_the_bot_and_its_answer_the_member()
    {
        using var bot = await AnsweringBot.StartAsync(sandbox);
        var options = new[]
        {
            new
            {
                name = "find",
                type = 3,
                value = "words",
            },
        };
        var request = bot.Request(
            2,
            new
            {
                name = "quote",
                type = 1,
                options,
            }
        );
        var answer = await bot.AskAsync("Tess", request, new { type = 4, data = new { content = "> words" } });

        answer.ShouldBe(200).Text("type").ShouldBe("4");
        answer.Text("data.content").ShouldBe("> words");
        answer.Text("data.interaction_metadata.user.global_name").ShouldBe("Tess");
        bot.Asked.TextAt("data.options.0.value").ShouldBe("words");
        bot.Asked.TextAt("member.user.global_name").ShouldBe("Tess");
        bot.Asked.TextAt("channel_id").ShouldBe(sandbox.Id("general"));
        var stored = await sandbox.Bot.GetAsync($"/channels/{sandbox.Id("general")}/messages/{answer.Text("data.id")}");
        stored.Text("type").ShouldBe("20");
    }

    [Fact]
    public async Task A_private_answer_is_shown_to_the_one_who_asked_and_to_nobody_else()
    {
        using var bot = await AnsweringBot.StartAsync(sandbox);
        var secret = new { type = 4, data = new { content = "only you", flags = 64 } };
        var answer = await bot.AskAsync("Tess", bot.Request(2, Quote), secret);
        answer.Text("data.flags").ShouldBe("64");

        var messages = $"/channels/{sandbox.Id("general")}/messages?limit=1";
        (await sandbox.As("Tess").GetAsync(messages)).Text("0.content").ShouldBe("only you");
        (await sandbox.As("Jonas").GetAsync(messages)).Body.ShouldNotContain("only you");
        (await sandbox.Bot.GetAsync(messages)).Body.ShouldNotContain("only you");
    }

    [Fact]
    public async Task A_deferred_answer_is_filled_followed_up_and_taken_away()
    {
        using var bot = await AnsweringBot.StartAsync(sandbox);
        var answer = await bot.AskAsync("Tess", bot.Request(2, Quote), new { type = 5, data = new { flags = 64 } });
        answer.Text("type").ShouldBe("5");
        answer.Text("data.flags").ShouldBe("192");

        var original = bot.Token + "/messages/@original";
        (await sandbox.Nobody.PatchAsync(original, new { content = "done" })).Text("flags").ShouldBe("64");
        var more = await sandbox.Nobody.PostAsync(bot.Token, new { content = "more", flags = 64 });
        more.ShouldBe(200).Text("flags").ShouldBe("64");
        more.Text("interaction_metadata.original_response_message_id").ShouldBe(answer.Text("data.id"));
        (await sandbox.Nobody.GetAsync(original)).Text("content").ShouldBe("done");
        (await sandbox.Nobody.PatchAsync($"{bot.Token}/messages/{more.Id}", new { content = "less" })).ShouldBe(200);
        (await sandbox.Nobody.DeleteAsync(original)).ShouldBe(204);
        var seen = await sandbox.As("Tess").GetAsync($"/channels/{sandbox.Id("general")}/messages?limit=2");
        seen.Text("0.content").ShouldBe("less");
        seen.Body.ShouldNotContain("done");
    }

    [Fact]
    public async Task Choices_come_back_as_the_bot_sent_them()
    {
        using var bot = await AnsweringBot.StartAsync(sandbox);
        var options = new[]
        {
            new
            {
                name = "find",
                type = 3,
                value = "wo",
                focused = true,
            },
        };
        var request = bot.Request(
            4,
            new
            {
                name = "quote",
                type = 1,
                options,
            }
        );
        var choices = new[] { new { name = "#1 words", value = "1" } };
        var answer = await bot.AskAsync("Tess", request, new { type = 8, data = new { choices } });
        answer.Text("type").ShouldBe("8");
        answer.Text("data.choices.0.name").ShouldBe("#1 words");
        bot.Asked.TextAt("data.options.0.focused").ShouldBe("True");
    }

    [Fact]
    public async Task A_form_opens_and_what_is_filled_in_reaches_the_bot()
    {
        using var bot = await AnsweringBot.StartAsync(sandbox);
        var input = new
        {
            type = 4,
            custom_id = "title",
            label = "Title",
            style = 1,
        };
        var rows = new[] { new { type = 1, components = new[] { input } } };
        var form = new
        {
            type = 9,
            data = new
            {
                custom_id = "post",
                title = "Post",
                components = rows,
            },
        };
        var opened = await bot.AskAsync("Tess", bot.Request(2, Quote), form);
        opened.Text("type").ShouldBe("9");
        opened.Text("data.components.0.components.0.custom_id").ShouldBe("title");

        var filled = new[]
        {
            new
            {
                type = 4,
                custom_id = "title",
                value = "A bridge",
            },
        };
        var submit = bot.Request(
            5,
            new { custom_id = "post", components = new[] { new { type = 1, components = filled } } }
        );
        var answer = await bot.AskAsync("Tess", submit, new { type = 4, data = new { content = "posted" } });
        answer.Text("data.content").ShouldBe("posted");
        answer.Text("data.interaction_metadata.type").ShouldBe("5");
        answer.Text("data.interaction_metadata.triggering_interaction_metadata.type").ShouldBe("2");
        bot.Asked.TextAt("data.components.0.components.0.value").ShouldBe("A bridge");
    }

    [Fact]
    public async Task A_button_changes_the_message_it_is_on()
    {
        using var bot = await AnsweringBot.StartAsync(sandbox);
        var button = new
        {
            type = 2,
            style = 1,
            label = "More",
            custom_id = "more",
        };
        var rows = new[] { new { type = 1, components = new[] { button } } };
        var messages = $"/channels/{sandbox.Id("general")}/messages";
        var card = await sandbox.Bot.PostAsync(messages, new { content = "card", components = rows });

        var press = bot.Request(3, new { custom_id = "more", component_type = 2 }, card.Id);
        var update = new { type = 7, data = new { content = "turned", components = Array.Empty<object>() } };
        (await bot.AskAsync("Tess", press, update)).Text("data.content").ShouldBe("turned");
        bot.Asked.TextAt("message.id").ShouldBe(card.Id);
        (await sandbox.Bot.GetAsync($"{messages}/{card.Id}")).Text("content").ShouldBe("turned");
    }

    [Fact]
    public async Task A_message_menu_brings_the_message_along()
    {
        using var bot = await AnsweringBot.StartAsync(sandbox);
        var said = await sandbox
            .As("Jonas")
            .PostAsync($"/channels/{sandbox.Id("general")}/messages", new { content = "quote me" });
        var menu = bot.Request(
            2,
            new
            {
                name = "Show replies",
                type = 3,
                target_id = said.Id,
            }
        );
        var answer = await bot.AskAsync("Tess", menu, new { type = 4, data = new { content = "none", flags = 64 } });
        answer.ShouldBe(200);
        bot.Asked.TextAt($"data.resolved.messages.{said.Id}.content").ShouldBe("quote me");
    }

    [Fact]
    public async Task A_file_given_to_a_command_is_there_for_the_bot_to_fetch()
    {
        using var bot = await AnsweringBot.StartAsync(sandbox);
        var options = new[]
        {
            new
            {
                name = "file",
                type = 11,
                value = 0,
            },
        };
        var request = bot.Request(
            2,
            new
            {
                name = "import",
                type = 1,
                options,
            }
        );
        var asking = sandbox.As("Tess").PostFilesAsync("/interactions", request, ("page.txt", "1. DK: Agreed."));
        await bot.AnswerAsync(asking, new { type = 5 });
        var id = bot.Asked.TextAt("data.options.0.value");
        var file = bot.Asked.At($"data.resolved.attachments.{id}");
        file.TextAt("filename").ShouldBe("page.txt");
        (await sandbox.Nobody.GetAsync(file.TextAt("url"))).Body.ShouldBe("1. DK: Agreed.");
    }
}
