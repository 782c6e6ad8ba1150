using DebateBot.Cards;
using FsCheck;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Cards;

public sealed class ReplayNameTests
{
    [Theory]
    [InlineData("Ann", "Ann (from the blog)")]
    [InlineData("Discord Dan", "Dis-cord Dan (from the blog)")]
    [InlineData("CLYDE", "CLY-DE (from the blog)")]
    [InlineData("  a\n b ", "a b (from the blog)")]
    [InlineData("\u200B", "Somebody (from the blog)")]
    public void A_name_that_chat_refuses_is_adapted(string author, string shown) =>
        ReplayName.Of(author).ShouldBe(shown);

    [Fact]
    public void A_long_name_is_cut_between_graphemes()
    {
        var name = ReplayName.Of(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 20)));
        name.Length.ShouldBeLessThanOrEqualTo(Limits.WebhookName);
        name.ShouldEndWith("👦… (from the blog)");
    }

    [Property]
    public void Whatever_the_name_is_chat_takes_it(NonNull<string> author)
    {
        var name = ReplayName.Of(author.Get);
        name.Length.ShouldBeInRange(1, Limits.WebhookName);
        name.ShouldNotContain("discord", Case.Insensitive);
        name.ShouldNotContain("clyde", Case.Insensitive);
        name.ShouldAllBe(letter => !char.IsControl(letter));
    }
}
