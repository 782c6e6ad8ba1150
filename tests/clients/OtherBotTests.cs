using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Clients;

/// <summary>Another bot in the room with ours.</summary>
[Collection(nameof(ClientRooms))]
public sealed class OtherBotTests
{
    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task It_sees_the_card_its_buttons_and_its_thread_and_is_not_recorded_itself(string library)
    {
        _ = library == "discord.js" ? Needs.DiscordJs() : Needs.DiscordPy();
        await using var bot = await WholeBot.StartAsync();
        await using var guest = await ClientProcess.StartAsync(
            library,
            bot.Address,
            bot.World.FindMember("Guest")!.Token
        );
        long thread = await bot.PostArticleAsync("A bridge for the mill", "The mill needs a bridge. It has none.");

        await guest.HearAsync("thread", "id", $"{thread}");
        var articles = $"{bot.Channel("articles")}";
        var card = await guest.DoAsync("look", new { channel = articles, message = $"{thread}" });
        card.TextAt("author").ShouldBe("DebateBot");
        card.TextAt("embeds.0.title").ShouldBe("A bridge for the mill");
        card.Texts("buttons").ShouldBe(["Recap", "What's new", "Replies"]);

        var place = $"{thread}";
        await guest.DoAsync("send", new { channel = place, content = "I am a bot and say so." });
        bot.Say("Tess", thread, "I am no bot.");
        var comments = await bot.CommentsAsync(thread, 1);
        comments.Select(comment => comment.Text).ShouldBe(["I am no bot."]);
    }
}
