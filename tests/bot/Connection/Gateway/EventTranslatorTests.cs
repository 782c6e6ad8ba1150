using System.Text;
using DebateBot.Chat;
using DebateBot.Connection.Gateway;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

public sealed class EventTranslatorTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public void The_name_shown_is_the_nickname_then_the_display_name_then_the_user_name()
    {
        Author("""{"id":"30","username":"mira","global_name":"Mira"}""", """{"nick":"Desk Mira"}""")
            .ShouldBe("Desk Mira");
        Author("""{"id":"30","username":"mira","global_name":"Mira"}""", """{"nick":null}""").ShouldBe("Mira");
        Author("""{"id":"30","username":"mira","global_name":null}""", "null").ShouldBe("mira");

        static string Author(string author, string member) =>
            Created(
                $$"""{"id":"7","channel_id":"20","guild_id":"10","author":{{author}},"member":{{member}} }"""
            )!.Message.Author.Name;
    }

    [Fact]
    public void Fields_come_in_any_order_and_ids_as_text_or_as_numbers()
    {
        var message = Created(
            """
            {"member":{"roles":["1"],"nick":"M"},"embeds":[{"fields":[],"title":"T","description":"D"}],"id":7,
            "edited_timestamp":"2026-01-02T03:04:05+00:00","author":{"bot":true,"avatar":{"odd":[1]},"id":30},
            "content":"hi","guild_id":10,"channel_id":20,"type":0,"timestamp":"2026-01-02T03:04:05.678000+00:00"}
            """
        )!.Message;
        message.Cards.ShouldHaveSingleItem().ShouldBe(new Card { Title = "T", Description = "D" });
        (message with { Cards = [] }).ShouldBe(
            new ChatMessage(7, 20, new(30, "M", true), "hi", Now.AddMilliseconds(678), Now, null, true)
        );
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(6, false)] // pinned
    [InlineData(7, false)] // joined
    [InlineData(18, false)] // thread opened
    [InlineData(19, true)] // reply
    [InlineData(20, false)] // a command's answer
    [InlineData(21, false)] // a thread's first line
    [InlineData(23, false)] // a menu's answer
    [InlineData(99, false)]
    public void Only_what_somebody_wrote_is_ordinary(int type, bool isOrdinary) =>
        Created($$"""{"id":"7","channel_id":"20","guild_id":"10","type":{{type}},"author":{"id":"30"} }""")!
            .Message.IsOrdinary.ShouldBe(isOrdinary);

    [Theory]
    [InlineData(19, 5L)]
    [InlineData(0, null)] // forwarded
    [InlineData(21, null)]
    public void A_reply_answers_and_other_references_do_not(int type, long? repliesTo) =>
        Created(
            $$"""
            {"id":"7","channel_id":"20","guild_id":"10","type":{{type}},"author":{"id":"30"},
            "message_reference":{"type":0,"channel_id":"20","guild_id":"10","message_id":"5"},"referenced_message":null}
            """
        )!
            .Message.RepliesTo.ShouldBe(repliesTo);

    [Fact]
    public void What_a_webhook_posts_says_so_and_counts_as_a_bots()
    {
        var message = Created(
            """{"id":"7","channel_id":"20","guild_id":"10","webhook_id":"40","author":{"id":"40","username":"DK"}}"""
        )!.Message;
        (message.WebhookId, message.Author.IsBot, message.Author.Name).ShouldBe((40, true, "DK"));
    }

    [Theory]
    [InlineData("""{"id":"7","channel_id":"20","author":{"id":"30"}}""")] // a direct message
    [InlineData("""{"id":"7","channel_id":"20","guild_id":"10"}""")]
    public void What_has_no_server_or_no_author_is_passed_over(string message) => Created(message).ShouldBeNull();

    [Theory]
    [InlineData("""{"id":"7","channel_id":"20","guild_id":"10","content":"x","edited_timestamp":null}""")]
    [InlineData("""{"id":"7","channel_id":"20","guild_id":"10","content":"x"}""")]
    [InlineData("""{"id":"7","channel_id":"20","guild_id":"10","edited_timestamp":"2026-01-02T03:04:05+00:00"}""")]
    public void An_update_without_an_edit_or_without_text_is_none(string update) =>
        Translate(GatewayEvent.MessageUpdate, update).ShouldBeNull();

    [Theory]
    [InlineData("\"author\":{\"id\":\"30\"}", true)]
    [InlineData("\"author\":{\"id\":\"30\",\"bot\":true}", false)]
    [InlineData("\"author\":{\"id\":\"40\"},\"webhook_id\":\"40\"", false)]
    public void An_edit_counts_when_a_person_made_it(string who, bool counts) =>
        (
            Translate(
                GatewayEvent.MessageUpdate,
                $$"""{"id":"7","channel_id":"20","guild_id":"10","content":"x","edited_timestamp":"2026-01-02T03:04:05+00:00",{{who}}}"""
            )
            is not null
        ).ShouldBe(counts);

    [Fact]
    public void A_server_that_is_out_of_order_is_not_available() =>
        Translate(GatewayEvent.GuildCreate, """{"id":"10","name":"M","unavailable":true}""").ShouldBeNull();

    private static MessageCreated? Created(string message) =>
        (MessageCreated?)Translate(GatewayEvent.MessageCreate, message);

    private static ChatEvent? Translate(GatewayEvent kind, string data) =>
        EventTranslator.Translate(kind, Encoding.UTF8.GetBytes($$"""{"op":0,"d":{{data}} }"""), Now);
}
