using DebateBot.Core.Servers;
using DebateBot.Tests.Core.Storage;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Servers;

public sealed class ServerStoreTests
{
    [Fact]
    public async Task What_an_admin_chose_is_kept()
    {
        await using var store = new TempStore();
        var servers = new ServerStore(store.Store);
        var stop = TestContext.Current.CancellationToken;
        (await servers.FindAsync(1, stop)).ArticleChannelId.ShouldBeNull();
        await servers.ChangeAsync(1, settings => settings.ArticleChannelId = 10, stop);
        await servers.ChangeAsync(1, settings => settings.ArticleChannelId++, stop);
        (await servers.FindAsync(1, stop)).ArticleChannelId.ShouldBe(11);
        (await servers.FindAsync(2, stop)).ArticleChannelId.ShouldBeNull();
    }
}
