using DebateBot.Core.Members;
using DebateBot.Tests.Core.Storage;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Core.Comments.Happened;

namespace DebateBot.Tests.Core.Members;

public sealed class MemberFinderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_held_on_a_member_is_counted()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.OpenDiscussionAsync(901);
        await store.RecordAsync(
            Said(1, "a"),
            Said(2, "b", author: 8),
            Said(3, "c") with
            {
                ThreadId = 901,
            },
            Said(4, "d"),
            Edited(1, "e", at: 10),
            Deleted(4)
        );
        var finder = new MemberFinder(store.Store);
        (await finder.HeldOnAsync(TempStore.ServerId, 7, Stop)).ShouldBe(new HeldOn(2, 2, 1, At(1), At(3)));
        (await finder.HeldOnAsync(2, 7, Stop)).ShouldBe(new HeldOn(0, 0, 0, null, null));
    }

    [Fact]
    public async Task The_latest_comment_of_a_member_is_a_living_one()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "a"), Said(2, "b"), Said(3, "c", author: 8), Said(4, "d"), Deleted(4));
        var finder = new MemberFinder(store.Store);
        (await finder.LatestCommentAsync(1, 7, Stop)).ShouldBe(2);
        (await finder.LatestCommentAsync(1, 9, Stop)).ShouldBe(0);
    }
}
