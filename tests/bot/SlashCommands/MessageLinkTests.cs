using DebateBot.SlashCommands;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class MessageLinkTests
{
    [Theory]
    [InlineData("https://discord.com/channels/1/2/3")]
    [InlineData("https://ptb.discord.com/channels/1/2/3")]
    [InlineData("https://canary.discordapp.com/channels/1/2/3/")]
    [InlineData(" <https://discord.com/channels/1/2/3>")]
    public void A_message_link_is_read_from_every_client(string text) =>
        MessageLink.Find(text).ShouldBe(new MessageLink(1, 2, 3));

    [Theory]
    [InlineData("")]
    [InlineData("https://discord.com/channels/1/2")]
    [InlineData("https://discord.com/channels/@me/2/3")]
    [InlineData("https://example.com/channels/1/2/3")]
    [InlineData("https://discord.com/channels/1/2/99999999999999999999")]
    public void Nothing_else_is_taken_for_one(string text) => MessageLink.Find(text).ShouldBeNull();
}
