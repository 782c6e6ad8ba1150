using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

public sealed class ShardTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task There_are_as_many_connections_as_Discord_recommends()
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = seen =>
            seen.Path == "/gateway/bot" ? discord.GatewayBot(999, 0, shards: 3, maxConcurrency: 16) : null;
        await using var bot = await ConnectedBot.StartAsync(discord);
        string[] shards = [await ShardAsync(discord), await ShardAsync(discord), await ShardAsync(discord)];
        shards.Order(StringComparer.Ordinal).ShouldBe(["[0,3]", "[1,3]", "[2,3]"]);
    }

    [Fact]
    public async Task They_start_one_after_the_other_where_Discord_wants_it()
    {
        var clock = new FakeTimeProvider();
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = seen => seen.Path == "/gateway/bot" ? discord.GatewayBot(999, 0, shards: 3) : null;
        await using var bot = await ConnectedBot.StartAsync(discord, clock);
        await ShardAsync(discord);
        foreach (var _ in (int[])[1, 2])
        {
            var before = clock.GetUtcNow();
            var next = await clock.AdvanceUntilAsync(discord.AcceptAsync(Cancelled));
            await next.GreetAsync(Cancelled);
            (clock.GetUtcNow() - before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(4));
        }
    }

    [Fact]
    public async Task One_that_is_refused_for_ever_ends_all()
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = seen =>
            seen.Path == "/gateway/bot" ? discord.GatewayBot(999, 0, shards: 2, maxConcurrency: 16) : null;
        await using var bot = await ConnectedBot.StartAsync(discord);
        var (first, second) = (await discord.AcceptAsync(Cancelled), await discord.AcceptAsync(Cancelled));
        await first.WelcomeAsync(Cancelled);
        await second.GreetAsync(Cancelled);
        await second.CloseAsync(4014);
        await bot.Stopping.WaitAsync(Cancelled);
        (await first.ClosedAsync(Cancelled)).ShouldBe(1000);
        bot.Ending.Reason.ShouldNotBeNull().Message.ShouldContain("Message Content Intent");
    }

    private static async Task<string> ShardAsync(StubDiscord discord)
    {
        var gateway = await discord.AcceptAsync(Cancelled);
        return (await gateway.GreetAsync(Cancelled)).GetProperty("d").GetProperty("shard").GetRawText();
    }
}
