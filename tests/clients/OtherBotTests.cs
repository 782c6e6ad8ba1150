using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Clients;

/// <summary>Another bot in the room with ours.</summary>
[Collection(nameof(ClientRooms))]
public sealed class OtherBotTests
{
    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_sees_what_our_bot_shows_to_all_and_is_not_recorded_itself(string library)
    {
        await using var room = await SharedRoom.OpenAsync(library);
        var card = await room.Guest.DoAsync("look", new { channel = room.Articles, message = room.ThreadId });
        card.TextAt("author").ShouldBe("DebateBot");
        card.TextAt("embeds.0.title").ShouldBe("A bridge for the mill");
        card.Texts("buttons").ShouldBe(["Recap", "What's new", "Replies"]);

        await room.Guest.DoAsync("send", new { channel = room.ThreadId, content = "I am a bot and say so." });
        room.Bot.Say("Tess", room.Thread, "I am no bot.");
        var comments = await room.Bot.CommentsAsync(room.Thread, 1);
        comments.Select(comment => comment.Text).ShouldBe(["I am no bot."]);
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_hears_a_quote_once_it_is_posted_and_follows_its_edits_and_nothing_private(string library)
    {
        await using var room = await SharedRoom.OpenAsync(library);
        var (bot, tess) = (room.Bot, room.Bot.Person("Tess"));
        var comment = bot.Say("Tess", room.Thread, "Bridges should be bleu.");
        await bot.CommentsAsync(room.Thread, 1);

        var shown = await bot.RunAsync(tess, room.Thread, "quote", new Typed("number", 1));
        await bot.PressAsync(tess, shown.Message!, "Post here");
        var posted = bot.World.Messages(bot.Admin, room.Thread).First(message => message.Embeds.Count > 0);
        var heard = await room.Guest.HearAsync("created", "id", Snowflakes.Text(posted.Id));
        heard.TextAt("embeds.0.text").ShouldContain("Bridges should be bleu.");

        bot.World.Edit(tess, room.Thread, comment.Id, new MessageDraft { Content = "Bridges should be blue." });
        await room.Guest.HearAsync("edited", "id", Snowflakes.Text(posted.Id));
        var seen = await room.Guest.DoAsync("look", new { channel = room.ThreadId, message = heard.TextAt("id") });
        seen.TextAt("embeds.0.text").ShouldContain("Bridges should be blue.");
        room.Guest.Heard("created").ShouldNotContain(message => message.TextAt("id") == $"{shown.Message!.Id}");
    }
}
