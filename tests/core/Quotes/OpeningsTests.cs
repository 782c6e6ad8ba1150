using DebateBot.Core.Quotes;
using DebateBot.Tests.Core.Comments;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Quotes;

public sealed class OpeningsTests
{
    private readonly Talk talk = new Talk().Says(
        "Ann Lee",
        "A ferry carries the same traffic for a tenth of the price.",
        id: 55
    );

    [Theory]
    [InlineData("Agreed.", "Agreed.")]
    [InlineData("  \n Agreed.", "Agreed.")]
    [InlineData("> A ferry carries the same traffic\n> and more\n\nAgreed.", "Agreed.")]
    [InlineData("@Ann Lee: Agreed.", "Agreed.")]
    [InlineData("<@55> Agreed.", "Agreed.")]
    [InlineData("A ferry carries the same traffic for a tenth of the price.\n\nAgreed.", "Agreed.")]
    [InlineData("@Ann Lee:\n\nA ferry carries the same traffic for a tenth of the price.\n\nAgreed.", "Agreed.")]
    [InlineData("Ask <@55> or <@!99>.", "Ask @Ann Lee or @someone.")]
    [InlineData("||He dies.|| Agreed.", "▮▮▮ Agreed.")]
    [InlineData("@Ann Lee: ||he\ndies||", "▮▮▮")]
    [InlineData("||A ferry carries the same traffic for a tenth of the price.\n\nHe dies.||", "▮▮▮")]
    [InlineData("> Only a quote", "> Only a quote")]
    [InlineData("", "")]
    public void A_comment_opens_with_its_own_words(string text, string opening)
    {
        talk.Says("Bo", text);
        new Openings(talk.Comments, talk.Links).Of(talk.Comments[1]).ShouldBe(opening);
    }
}
