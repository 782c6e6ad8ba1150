using DebateBot.Connection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection;

public sealed class DiscordSettingsTests
{
    [Fact]
    public void A_token_is_all_that_must_be_set() => Check(new() { Token = "a.b.c" }).Succeeded.ShouldBeTrue();

    [Theory]
    [InlineData("", "https://discord.com/api/v10", 45, "Discord:Token")]
    [InlineData("a token", "https://discord.com/api/v10", 45, "Discord:Token")]
    [InlineData("t", "", 45, "Discord:ApiUrl")]
    [InlineData("t", "ftp://discord.com", 45, "Discord:ApiUrl")]
    [InlineData("t", "discord", 45, "Discord:ApiUrl")]
    [InlineData("t", "https://discord.com/api/v10", 0, "Discord:RequestsPerSecond")]
    [InlineData("t", "https://discord.com/api/v10", 51, "Discord:RequestsPerSecond")]
    public void What_is_wrong_is_named_with_what_to_set(string token, string apiUrl, int perSecond, string key)
    {
        var settings = new DiscordSettings
        {
            Token = token,
            ApiUrl = apiUrl,
            RequestsPerSecond = perSecond,
        };
        Check(settings).Failures.ShouldNotBeNull().ShouldHaveSingleItem().ShouldStartWith(key);
    }

    private static ValidateOptionsResult Check(DiscordSettings settings) =>
        new DiscordSettingsCheck().Validate(null, settings);
}
