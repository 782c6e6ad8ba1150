using DebateBot.Core.Comments;
using DebateBot.Tests.Core.Storage;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Core.Comments.Happened;

namespace DebateBot.Tests.Core.Comments;

public sealed class GapFinderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_missed_is_looked_for_from_the_earliest_message_on()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        (await store.RecordAsync(Said(1, "a"))).HasGaps.ShouldBeFalse();
        (await store.RecordAsync(Missed(70), Missed(50), Missed(60))).HasGaps.ShouldBeTrue();
        var gap = (await Gaps(store).AllAsync(Stop)).ShouldHaveSingleItem();
        (gap.ThreadId, gap.FromMessageId).ShouldBe((TempStore.ThreadId, 50));
    }

    [Fact]
    public async Task What_is_missed_elsewhere_is_no_gap()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Missed(70) with { ThreadId = 901 }, new ServerMissed(ServerId: 2));
        (await Gaps(store).AllAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_silence_of_the_server_the_last_hundred_messages_are_compared()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync([.. Enumerable.Range(1, 130).Select(id => Said(id, "a"))]);
        await store.RecordAsync(new ServerMissed(TempStore.ServerId));
        (await Gaps(store).AllAsync(Stop)).ShouldHaveSingleItem().FromMessageId.ShouldBe(31);
    }

    [Fact]
    public async Task They_are_the_last_before_the_silence_whatever_the_history_has_told_since()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync([.. Enumerable.Range(1, 400).Select(id => Said(id, "a"))]);
        await store.RecordAsync(new ServerMissed(TempStore.ServerId, Since: At(150)));
        (await Gaps(store).AllAsync(Stop)).ShouldHaveSingleItem().FromMessageId.ShouldBe(51);
    }

    [Fact]
    public async Task A_discussion_that_closed_long_ago_is_left_alone()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "a"), new ThreadStateChanged(TempStore.ThreadId, IsClosed: true));
        store.Time.Advance(TimeSpan.FromDays(3650));
        await store.RecordAsync(new ServerMissed(TempStore.ServerId));
        (await Gaps(store).AllAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_gap_in_which_more_was_missed_meanwhile_stays()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Missed(50));
        var gap = (await Gaps(store).AllAsync(Stop)).Single();
        await store.RecordAsync(Missed(60));
        (await Gaps(store).CloseAsync(gap, Stop)).ShouldBeFalse();
        await Gaps(store).MoveOnAsync(gap, 80, Stop);
        var again = (await Gaps(store).AllAsync(Stop)).ShouldHaveSingleItem();
        again.FromMessageId.ShouldBe(50);
        (await Gaps(store).CloseAsync(again, Stop)).ShouldBeTrue();
        (await Gaps(store).AllAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_living_comments_are_asked_after()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "a"), Said(2, "b"), Said(3, "c"), Deleted(2));
        await store.RecordAsync(Missed(2));
        var gap = (await Gaps(store).AllAsync(Stop)).Single();
        (await Gaps(store).MessagesAsync(gap, Stop)).ShouldBe([3]);
    }

    private static GapFinder Gaps(TempStore store) => new(store.Store);

    private static Missed Missed(long from) => new(TempStore.ThreadId, from);
}
