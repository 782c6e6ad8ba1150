using DebateBot.Chat;
using DebateBot.Core.Articles;
using DebateBot.Posting;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;
using Permissions = DebateBot.Sandbox.World.Permissions;

namespace DebateBot.Tests.Bot.Posting;

public sealed class DiscussionOpenerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("articles")]
    [InlineData("debates")] // a forum
    public async Task What_cannot_be_opened_whole_leaves_neither_card_nor_record(string channel)
    {
        await using var bot = await WholeBot.StartAsync();
        var there = await bot.Part<IChat>().GetChannelAsync(bot.Channel(channel), Stop);
        var silent = new Overwrite(bot.Id, IsMember: true, Permissions.None, Permissions.SendMessagesInThreads);
        bot.World.SetOverwrites(there.Id, silent);
        Message? card = null;
        using var following = bot.World.Follow(change => card ??= (change as MessagePosted)?.Message);
        var article = new Article { Title = "Bridges", Body = "Bridges carry people." };
        await Should.ThrowAsync<ChatRefused>(() => bot.Part<DiscussionOpener>().OpenAsync(there, article, Stop));
        bot.World.FindMessage(bot.Admin, card!.ChannelId, card.Id).ShouldBeNull();
        (await bot.Store.Reads.ReadAsync(db => db.Discussions.Count() + db.Articles.Count(), Stop)).ShouldBe(0);
    }
}
