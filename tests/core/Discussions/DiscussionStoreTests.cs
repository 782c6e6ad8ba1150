using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Tests.Core.Comments;
using DebateBot.Tests.Core.Storage;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Discussions;

public sealed class DiscussionStoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_discussion_is_recorded_from_its_opening()
    {
        await using var store = new TempStore();
        var discussion = await store.OpenDiscussionAsync(900);
        await store.RecordAsync(Happened.Said(1, "one"));

        var found = await store.Finder.InThreadAsync(900, Stop);
        found!.Id.ShouldBe(discussion.Id);
        found.State.ShouldBe(DiscussionState.Open);
        found.Article.Title.ShouldBe("On bridges");
        (await store.Finder.FindAsync(TempStore.ServerId, discussion.Id, Stop)).ShouldNotBeNull();
        (await store.Finder.FindAsync(2, discussion.Id, Stop)).ShouldBeNull();
        (await store.Finder.InThreadAsync(901, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task The_list_shows_the_last_active_first()
    {
        await using var store = new TempStore();
        var first = await store.OpenDiscussionAsync(900);
        store.Time.Advance(TimeSpan.FromHours(1));
        var second = await store.OpenDiscussionAsync(901);
        await store.RecordAsync(Happened.Said(1, "one"), Happened.Said(2, "two"), Happened.Deleted(2));

        var list = await store.Finder.ListAsync(TempStore.ServerId, 25, Stop);
        list.Select(line => line.Id).ShouldBe([first.Id, second.Id]);
        list.Select(line => line.Comments).ShouldBe([1, 0]);
        (await store.Finder.ListAsync(TempStore.ServerId, 1, Stop)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_thread_that_is_archived_closes_its_discussion_until_it_is_reopened()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(new ThreadStateChanged(TempStore.ThreadId, IsClosed: true));
        (await store.Finder.InThreadAsync(TempStore.ThreadId, Stop))!.State.ShouldBe(DiscussionState.Closed);
        await store.RecordAsync(new ThreadStateChanged(TempStore.ThreadId, IsClosed: false));
        (await store.Finder.InThreadAsync(TempStore.ThreadId, Stop))!.State.ShouldBe(DiscussionState.Open);
    }

    [Fact]
    public async Task A_discussion_whose_card_could_not_be_posted_leaves_nothing()
    {
        await using var store = new TempStore();
        var discussion = await ImportAsync(store);
        await store.DeriveAsync();
        await store.Discussions.AbandonAsync(discussion.Id, Stop);
        (await store.ReadAsync(db => db.Articles.Count() + db.Discussions.Count() + db.Comments.Count())).ShouldBe(0);
        store.Bytes().AsSpan().IndexOf("painted"u8).ShouldBe(-1);
    }

    [Fact]
    public async Task An_import_keeps_numbers_and_links_and_live_comments_go_on()
    {
        await using var store = new TempStore();
        var discussion = await ImportAsync(store);
        (await store.WholeAsync(discussion.Id)).Links.ShouldHaveSingleItem().To.ShouldBe(1);
        await store.Discussions.OpenAsync(discussion.Id, TempStore.ThreadId, Stop);
        (await store.Discussions.AttachMessageAsync(discussion.Id, 2, 0, 50, Stop)).ShouldBeTrue();
        (await store.Discussions.AttachMessageAsync(discussion.Id, 2, 1, 51, Stop)).ShouldBeTrue();
        await store.RecordAsync(Happened.Said(60, "So it is.", repliesTo: 51));
        await store.DeriveAsync();

        var comments = await store.CommentsAsync();
        comments.Select(comment => comment.Number).ShouldBe([1, 2, 3]);
        comments[1].Messages.Select(message => message.MessageId).ShouldBe([50, 51]);
        comments[2].AuthorId.ShouldBe(7);
        (await store.WholeAsync(discussion.Id)).Links.Select(link => (link.From, link.To)).ShouldBe([(2, 1), (3, 2)]);
    }

    [Fact]
    public async Task An_answer_to_a_replayed_message_is_linked_also_when_it_came_first()
    {
        await using var store = new TempStore();
        var discussion = await ImportAsync(store);
        await store.Discussions.OpenAsync(discussion.Id, TempStore.ThreadId, Stop);
        await store.RecordAsync(Happened.Said(60, "So it is.", repliesTo: 50));
        await store.DeriveAsync();
        await store.Discussions.AttachMessageAsync(discussion.Id, 2, 0, 50, Stop);
        await store.DeriveAsync();
        (await store.WholeAsync(discussion.Id)).Links.ShouldContain(link => link.From == 3 && link.To == 2);
    }

    [Fact]
    public async Task A_part_deleted_by_a_moderator_takes_the_whole_comment()
    {
        await using var store = new TempStore();
        var discussion = await ImportAsync(store);
        await store.Discussions.OpenAsync(discussion.Id, TempStore.ThreadId, Stop);
        await store.Discussions.AttachMessageAsync(discussion.Id, 1, 0, 50, Stop);
        await store.RecordAsync(Happened.Deleted(51));
        (await store.Discussions.AttachMessageAsync(discussion.Id, 1, 1, 51, Stop)).ShouldBeFalse();
        (await store.CommentsAsync())[0].Text.ShouldBe("");
    }

    [Fact]
    public async Task A_thread_deleted_before_all_old_comments_were_replayed_takes_all_of_them()
    {
        await using var store = new TempStore();
        var discussion = await ImportAsync(store);
        await store.Discussions.OpenAsync(discussion.Id, TempStore.ThreadId, Stop);
        await store.Discussions.AttachMessageAsync(discussion.Id, 1, 0, 50, Stop);
        await store.RecordAsync(new ThreadGone(TempStore.ThreadId, Happened.At(9)));
        (await store.ReadAsync(db => db.Comments.Select(comment => comment.Text).ToList())).ShouldBe(["", ""]);
    }

    private static Task<Discussion> ImportAsync(TempStore store) =>
        store.Discussions.ImportAsync(
            TempStore.ServerId,
            10,
            new Article { Title = "On bridges", Body = "Bridges carry people." },
            [
                Old(1, "Ada", "Bridges should be painted blue."),
                Old(2, "Ben", "> Bridges should be painted blue.\n\nNo."),
            ],
            Stop
        );

    private static Comment Old(int number, string author, string text) =>
        new()
        {
            Number = number,
            Author = author,
            Text = text,
            IsDateKnown = false,
        };
}
