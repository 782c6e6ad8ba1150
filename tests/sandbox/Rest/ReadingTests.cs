using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

/// <summary>What clients ask for on their way in, whether or not there is any of it here.</summary>
public sealed class ReadingTests(RunningSandbox sandbox) : IClassFixture<RunningSandbox>
{
    [Theory]
    [InlineData("/gateway")]
    [InlineData("/gateway/bot")]
    [InlineData("/users/@me")]
    [InlineData("/users/@me/guilds")]
    [InlineData("/users/{bot}")]
    [InlineData("/applications/@me")]
    [InlineData("/oauth2/applications/@me")]
    [InlineData("/applications/{bot}/commands")]
    [InlineData("/applications/{bot}/emojis")]
    [InlineData("/applications/{bot}/guilds/{guild}/commands")]
    [InlineData("/applications/{bot}/guilds/{guild}/commands/permissions")]
    [InlineData("/voice/regions")]
    [InlineData("/sticker-packs")]
    [InlineData("/guilds/{guild}")]
    [InlineData("/guilds/{guild}?with_counts=true")]
    [InlineData("/guilds/{guild}/channels")]
    [InlineData("/guilds/{guild}/threads/active")]
    [InlineData("/guilds/{guild}/members?limit=10")]
    [InlineData("/guilds/{guild}/members/{bot}")]
    [InlineData("/guilds/{guild}/members/search?query=te")]
    [InlineData("/guilds/{guild}/roles")]
    [InlineData("/guilds/{guild}/roles/{guild}")]
    [InlineData("/guilds/{guild}/emojis")]
    [InlineData("/guilds/{guild}/stickers")]
    [InlineData("/guilds/{guild}/webhooks")]
    [InlineData("/channels/{general}")]
    [InlineData("/channels/{general}/messages?limit=1")]
    [InlineData("/channels/{general}/messages/pins")]
    [InlineData("/channels/{general}/pins")]
    [InlineData("/channels/{general}/webhooks")]
    [InlineData("/channels/{general}/threads/archived/public")]
    [InlineData("/channels/{general}/threads/archived/private")]
    [InlineData("/channels/{general}/users/@me/threads/archived/private")]
    public async Task A_bot_is_told(string path) =>
        (
            await sandbox.Bot.GetAsync(
                path.Replace("{bot}", sandbox.Id("DebateBot"), StringComparison.Ordinal)
                    .Replace("{guild}", $"{sandbox.World.Guild.Id}", StringComparison.Ordinal)
                    .Replace("{general}", sandbox.Id("general"), StringComparison.Ordinal)
            )
        ).ShouldBe(200);

    [Theory]
    [InlineData("/channels/{general}/messages/pins?limit=0")]
    [InlineData("/channels/{general}/threads/archived/public?limit=1")]
    [InlineData("/channels/{general}/threads/archived/public?limit=101")]
    public async Task A_page_has_its_bounds(string path) =>
        (await sandbox.Bot.GetAsync(path.Replace("{general}", sandbox.Id("general"), StringComparison.Ordinal)))
            .ShouldBe(400)
            .Code.ShouldBe(50035);
}
