using DebateBot.Core.Quotes;
using DebateBot.SlashCommands;
using DebateBot.Tests.Core.Storage;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Core.Comments.Happened;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class CommentChoicesTests
{
    [Theory]
    [InlineData("||He dies.|| That is the end.", "#1 Member 7: ▮▮▮ That is the end.")]
    [InlineData("\u202EHe\u2069 dies.", "#1 Member 7: He dies.")]
    public async Task A_label_bares_nothing_hidden_and_turns_nothing(string text, string label)
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, text));
        var choices = await new CommentChoices(new QuoteFinder(store.Store)).SuggestAsync(
            1,
            "",
            TestContext.Current.CancellationToken
        );
        choices.ShouldHaveSingleItem().Name.ShouldBe(label);
    }
}
