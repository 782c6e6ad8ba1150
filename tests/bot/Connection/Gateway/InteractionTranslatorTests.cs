using System.Text;
using DebateBot.Chat;
using DebateBot.Connection.Gateway;
using DebateBot.Connection.Payloads;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

public sealed class InteractionTranslatorTests
{
    [Fact]
    public void Options_of_every_kind_become_text()
    {
        var asked = Translate(
            2,
            """
            {"id":"1","name":"all","type":1,"options":[{"name":"s","type":3,"value":"a b"},{"name":"i","type":4,"value":12},
            {"name":"c","type":7,"value":"20"},{"name":"b","type":5,"value":true},{"name":"n","type":10,"value":1.5}]}
            """
        );
        var options = asked.ShouldBeOfType<CommandInvoked>().Options;
        options.Values.ShouldBe(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["s"] = "a b",
                ["i"] = "12",
                ["c"] = "20",
                ["b"] = "true",
                ["n"] = "1.5",
            }
        );
    }

    [Fact]
    public void Groups_and_subcommands_are_part_of_the_name() =>
        Translate(
                2,
                """
                {"name":"article","type":1,"options":[{"name":"old","type":2,"options":[{"name":"import","type":1,
                "options":[{"name":"link","type":3,"value":"x"}]}]}]}
                """
            )
            .ShouldBeOfType<CommandInvoked>()
            .Name.ShouldBe("article old import");

    [Fact]
    public void A_file_is_found_by_its_id()
    {
        var asked = Translate(
            2,
            """
            {"name":"article","type":1,"options":[{"name":"file","type":11,"value":"77"}],
            "resolved":{"attachments":{"77":{"id":"77","filename":"a.txt","size":5,"url":"https://cdn.discordapp.com/a"}}}}
            """
        );
        asked
            .ShouldBeOfType<CommandInvoked>()
            .Options.File("file")
            .ShouldBe(new Attachment(77, "a.txt", 5, new("https://cdn.discordapp.com/a")));
    }

    [Fact]
    public void A_number_being_typed_is_text_too()
    {
        var asked = Translate(
                4,
                """{"name":"quote","type":1,"options":[{"name":"number","type":4,"value":"1","focused":true}]}"""
            )
            .ShouldBeOfType<AutocompleteAsked>();
        (asked.Focused, asked.Typed).ShouldBe(("number", "1"));
    }

    [Theory]
    [InlineData("""{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"title","value":"T"}}""")]
    [InlineData("""{"type":1,"components":[{"type":4,"custom_id":"title","value":"T"}]}""")]
    public void A_forms_fields_stand_in_labels_or_in_rows(string part) =>
        Translate(5, $$"""{"custom_id":"form:1","components":[{{part}}]}""")
            .ShouldBeOfType<FormSubmitted>()
            .Fields["title"]
            .ShouldBe("T");

    [Fact]
    public void A_choice_in_a_list_brings_its_values() =>
        Translate(3, """{"custom_id":"pick","component_type":3,"values":["a","b"]}""")
            .ShouldBeOfType<ButtonPressed>()
            .Values.ShouldBe(["a", "b"]);

    [Theory]
    [InlineData(1, "{}")]
    [InlineData(9, """{"custom_id":"x"}""")]
    [InlineData(2, """{"name":"Quote","type":3,"target_id":"5","resolved":{"messages":{}}}""")]
    [InlineData(4, """{"name":"quote","type":1,"options":[]}""")]
    public void What_nobody_could_answer_is_passed_over(int type, string data) => Translate(type, data).ShouldBeNull();

    private static Interaction? Translate(int type, string data)
    {
        var payload = $$"""
            {"op":0,"d":{"id":"11","application_id":"900","type":{{type}},"token":"t","version":1,"guild_id":"10","channel_id":"20",
            "member":{"user":{"id":"30","username":"mira"},"nick":null,"permissions":"8"},"app_permissions":"2048",
            "message":{"id":"6","channel_id":"20","author":{"id":"901"} },"data":{{data}} } }
            """;
        var asked = EventTranslator.Read(
            Encoding.UTF8.GetBytes(payload),
            DiscordJson.Default.CarriedInteractionPayload
        );
        return InteractionTranslator.Translate(asked, default);
    }
}
