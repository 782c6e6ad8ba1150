using System.Text;
using DebateBot.Chat;
using DebateBot.Core;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Rest;

public sealed class DownloadTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_at_the_apis_own_host_is_fetched_without_the_bots_token()
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(200, "words");
        await using var bot = ConnectedBot.On(discord);
        var bytes = await bot.Chat.DownloadAsync(File($"{discord.ApiUrl}/file"), 5, Cancelled);
        Encoding.UTF8.GetString(bytes).ShouldBe("words");
        discord.Last("GET", "/file").Headers.ShouldNotContainKey("Authorization");
    }

    [Theory]
    [InlineData("https://example.org/a.txt")]
    [InlineData("http://cdn.discordapp.com/a.txt")]
    [InlineData("https://cdn.discordapp.com:8443/a.txt")]
    [InlineData("https://cdn.discordapp.com.example.org/a.txt")]
    [InlineData("https://user@example.org/cdn.discordapp.com")]
    [InlineData("http://127.0.0.1:1/a.txt")]
    [InlineData("file:///etc/passwd")]
    public async Task A_file_from_elsewhere_is_not(string link)
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = ConnectedBot.On(discord);
        await Should.ThrowAsync<UserError>(bot.Chat.DownloadAsync(File(link), 100, Cancelled));
    }

    [Theory]
    [InlineData(6)] // says so
    [InlineData(1)] // does not
    public async Task A_file_over_the_limit_is_refused_whatever_size_it_claims(long claimed)
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(200, "words!");
        await using var bot = ConnectedBot.On(discord);
        var file = File($"{discord.ApiUrl}/file") with { Size = claimed };
        (await Should.ThrowAsync<UserError>(bot.Chat.DownloadAsync(file, 5, Cancelled))).Message.ShouldContain("large");
    }

    [Fact]
    public async Task A_file_that_is_gone_is_asked_for_again()
    {
        await using var discord = await StubDiscord.StartAsync();
        await using var bot = ConnectedBot.On(discord);
        var gone = bot.Chat.DownloadAsync(File($"{discord.ApiUrl}/gone"), 5, Cancelled);
        (await Should.ThrowAsync<UserError>(gone)).Message.ShouldContain("again");
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(200, true)]
    [InlineData(302, false)]
    public async Task A_file_that_does_not_come_is_tried_again_by_who_asked(int status, bool drops)
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(status, "x") { Drops = drops };
        await using var bot = ConnectedBot.On(discord);
        var failed = bot.Chat.DownloadAsync(File($"{discord.ApiUrl}/file"), 5, Cancelled);
        (await Should.ThrowAsync<UserError>(failed)).Message.ShouldContain("in a moment");
    }

    private static Attachment File(string link) => new(1, "a.txt", 5, new(link));
}
