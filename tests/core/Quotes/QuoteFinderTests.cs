using DebateBot.Core;
using DebateBot.Core.Quotes;
using DebateBot.Tests.Core.Storage;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Core.Comments.Happened;

namespace DebateBot.Tests.Core.Quotes;

public sealed class QuoteFinderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_number_comes_first_then_the_name_then_the_words_and_the_latest_of_equals()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync([
            .. Enumerable
                .Range(1, 12)
                .Select(n => Said(n, n == 3 ? "Eleven and one" : $"Words {n}", author: n == 5 ? 91 : 7)),
        ]);
        (await MatchAsync(store, "1")).ShouldBe([1, 12, 11, 10, 5]);
        (await MatchAsync(store, "#1")).ShouldBe([1, 12, 11, 10]);
        (await MatchAsync(store, "member 91")).ShouldBe([5]);
        (await MatchAsync(store, "ONE eleven")).ShouldBe([3]);
        (await MatchAsync(store, " ", most: 2)).ShouldBe([12, 11]);
        (await MatchAsync(store, "nothing")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_deleted_is_found()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "Rivers"), Said(2, "Rivers"), Deleted(1));
        (await MatchAsync(store, "rivers")).ShouldBe([2]);
        var finder = new QuoteFinder(store.Store);
        (await finder.OfMessageAsync(1, 1, Stop)).ShouldBeNull();
        (await finder.OfMessageAsync(1, 2, Stop))!.Number.ShouldBe(2);
        (await Should.ThrowAsync<UserError>(() => finder.NumberedAsync(1, 1, Stop))).Message.ShouldContain(
            "was deleted"
        );
        (await Should.ThrowAsync<UserError>(() => finder.NumberedAsync(1, long.MaxValue, Stop))).Message.ShouldContain(
            "There is no comment"
        );
    }

    [Fact]
    public async Task A_comment_of_another_discussion_is_not_found()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.OpenDiscussionAsync(901);
        await store.RecordAsync(Said(1, "Rivers") with { ThreadId = 901 });
        (await MatchAsync(store, "rivers")).ShouldBeEmpty();
        (await new QuoteFinder(store.Store).OfMessageAsync(1, 1, Stop)).ShouldBeNull();
    }

    private static async Task<IEnumerable<int>> MatchAsync(TempStore store, string typed, int most = 25)
    {
        var found = await new QuoteFinder(store.Store).MatchingAsync(1, typed, most, Stop);
        return found.Select(match => match.Comment.Number);
    }
}
