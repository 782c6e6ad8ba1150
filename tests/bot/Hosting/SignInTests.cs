using DebateBot.Core;
using DebateBot.Hosting;
using DebateBot.Tests.Bot.Connection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Hosting;

public sealed class SignInTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_Discord_is_not_reached_yet_the_bot_waits_for_it()
    {
        await using var discord = await StubDiscord.StartAsync();
        var outage = 20;
        discord.Answer = _ => outage-- > 0 ? new(0) { Drops = true } : null;
        var clock = new FakeTimeProvider();
        await using var bot = ConnectedBot.On(discord, clock);
        await clock.AdvanceUntilAsync(SignedInAsync(bot, clock));
        outage.ShouldBeLessThan(0);
        bot.Chat.Self.Name.ShouldBe("DebateBot");
    }

    [Fact]
    public async Task What_is_not_Discord_is_not_waited_for()
    {
        await using var discord = await StubDiscord.StartAsync();
        discord.Answer = _ => new(404, "<html>");
        await using var bot = ConnectedBot.On(discord);
        (await Should.ThrowAsync<UserError>(SignedInAsync(bot, TimeProvider.System))).Message.ShouldContain(
            "Discord:ApiUrl"
        );
    }

    private static async Task<bool> SignedInAsync(ConnectedBot bot, TimeProvider time)
    {
        await new SignIn(bot.Chat, time, NullLogger<SignIn>.Instance).StartAsync(Stop);
        return true;
    }
}
