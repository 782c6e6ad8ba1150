using DebateBot.Core.Comments;
using DebateBot.Core.Posting;
using DebateBot.Tests.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Core.Comments.Happened;

namespace DebateBot.Tests.Core.Comments;

public sealed class CommentRecorderTests
{
    [Fact]
    public async Task Comments_are_numbered_in_order_of_arrival_and_shown_at_their_time()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "first"), Said(5, "third"));
        await store.RecordAsync(Said(3, "found later"));

        var comments = await store.CommentsAsync();
        comments.Select(comment => comment.Number).ShouldBe([1, 3, 2]);
        comments.Select(comment => comment.Text).ShouldBe(["first", "found later", "third"]);
        (
            await store.Finder.InThreadAsync(TempStore.ThreadId, TestContext.Current.CancellationToken)
        )!.LastActivityAt.ShouldBe(At(5));
    }

    [Fact]
    public async Task The_same_event_twice_changes_nothing()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        CommentChange[] batch = [Said(1, "a"), Said(2, "b"), Edited(1, "c", at: 10), Deleted(2, 99)];
        await store.RecordAsync([.. batch, .. batch]);
        await store.RecordAsync(batch);

        var comments = await store.CommentsAsync();
        comments.Select(comment => comment.Text).ShouldBe(["c", ""]);
        (await store.ReadAsync(db => db.Revisions.Count())).ShouldBe(1);
        (await store.ReadAsync(db => db.ForgottenMessages.Count())).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_said_in_other_threads_is_not_recorded()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        var before = store.Store.Writes.Transactions;
        await store.RecordAsync(Said(1, "elsewhere") with { ThreadId = 901 });
        store.Store.Writes.Transactions.ShouldBe(before);
        (await store.CommentsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_edit_in_the_millisecond_of_its_comment_is_the_later_of_the_two(bool comesFirst)
    {
        await using var store = await TempStore.WithDiscussionAsync();
        CommentChange[] changes = [Said(1, "tea"), Edited(1, "coffee", at: 1)];
        await store.RecordAsync(comesFirst ? [changes[1], changes[0]] : changes);
        await store.RecordAsync(Said(1, "coffee") with { EditedAt = At(1) });
        var comment = (await store.CommentsAsync()).ShouldHaveSingleItem();
        (comment.Text, comment.EditedAt).ShouldBe(("coffee", At(1).AddMilliseconds(1)));
    }

    [Fact]
    public async Task An_edit_keeps_what_was_said_before()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "tea"), Edited(1, "coffee", at: 10), Edited(1, "coffee", at: 11));

        var comment = await store.ReadAsync(db => db.Comments.Include(c => c.Revisions).Single());
        comment.Text.ShouldBe("coffee");
        comment.EditedAt.ShouldBe(At(11));
        comment.Revisions.ShouldHaveSingleItem().Text.ShouldBe("tea");
        comment.Revisions[0].ReplacedAt.ShouldBe(At(10));
    }

    [Fact]
    public async Task An_edit_that_arrives_before_its_message_waits_for_it()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Edited(1, "coffee", at: 10));
        await store.RecordAsync(Said(1, "tea"));

        (await store.CommentsAsync()).ShouldHaveSingleItem().Text.ShouldBe("coffee");
        (await store.ReadAsync(db => db.Revisions.Single().Text)).ShouldBe("tea");
        (await store.ReadAsync(db => db.EarlyEdits.Count())).ShouldBe(0);
    }

    [Fact]
    public async Task An_edit_whose_message_never_comes_is_kept_for_a_day()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Edited(1, "a quagmire", at: 10));
        store.Time.Advance(TimeSpan.FromHours(25));
        await store.RecordAsync(Said(2, "next day"));
        (await store.ReadAsync(db => db.EarlyEdits.Count())).ShouldBe(0);
        store.Bytes().AsSpan().IndexOf("quagmire"u8).ShouldBe(-1);
    }

    [Fact]
    public async Task A_message_deleted_before_it_arrives_gets_no_number()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Deleted(1));
        await store.RecordAsync(Edited(1, "no", at: 3), Said(1, "no"), Said(2, "yes"));
        var comment = (await store.CommentsAsync()).ShouldHaveSingleItem();
        comment.Number.ShouldBe(1);
        comment.Text.ShouldBe("yes");
    }

    [Fact]
    public async Task A_deletion_leaves_a_numbered_tombstone_that_nothing_revives()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "tea"), Edited(1, "coffee", at: 10), Said(2, "milk"));
        await store.RecordAsync(Deleted(1));
        await store.RecordAsync(Said(1, "tea"), Edited(1, "water", at: 20));

        var tombstone = (await store.CommentsAsync())[0];
        tombstone.Number.ShouldBe(1);
        tombstone.Text.ShouldBe("");
        tombstone.Author.ShouldBe("");
        tombstone.AuthorId.ShouldBeNull();
        tombstone.DeletedAt.ShouldBe(At(5000));
        tombstone.Messages.ShouldHaveSingleItem().MessageId.ShouldBe(1);
        (await store.ReadAsync(db => db.Revisions.Count())).ShouldBe(0);
    }

    [Fact]
    public async Task A_deleted_thread_takes_every_comment_with_it()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "one"));
        var recorded = await store.RecordAsync(
            Said(2, "two"),
            new ThreadGone(TempStore.ThreadId, At(9)),
            Said(3, "three")
        );
        recorded.GoneThreads.ShouldBe([TempStore.ThreadId]);
        store.Store.Threads.Contains(TempStore.ThreadId).ShouldBeFalse();
        (await store.ReadAsync(db => db.Comments.Select(c => c.Text).ToList())).ShouldBe(["", ""]);
    }

    [Fact]
    public async Task Cards_that_show_a_changed_comment_are_marked_with_the_change()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "one"), Said(2, "two"));
        await store.Store.Writes.WriteAsync(
            db =>
                db.PostedCards.AddRange(
                    db.Comments.ToList()
                        .Select(comment => new PostedCard
                        {
                            MessageId = 100 + comment.Number,
                            DiscussionId = comment.DiscussionId,
                            Comments = [new PostedCardComment { CommentId = comment.Id }],
                        })
                ),
            TestContext.Current.CancellationToken
        );
        (await store.RecordAsync(Edited(2, "three", at: 10))).StaleCards.ShouldBe([102]);
        (await store.ReadAsync(db => db.PostedCards.Single(card => card.IsStale).MessageId)).ShouldBe(102);
    }

    [Theory]
    [InlineData("")]
    [InlineData("@everyone <@&1> ||x||")]
    [InlineData("🏳️‍🌈👩‍👩‍👧")]
    [InlineData("مرحبا ‮بالعالم‬")]
    [InlineData("Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘")]
    [InlineData("  spaces\r\n\ttabs  \0 and a zero")]
    public async Task A_text_is_mirrored_exactly(string text)
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, text));
        await store.DeriveAsync();
        (await store.CommentsAsync()).ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Fact]
    public async Task What_is_known_of_the_connection_is_committed_with_the_batch()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.Recorder.RecordAsync(
            [Said(1, "one")],
            [new Known { Key = "sequence", Value = "42" }],
            TestContext.Current.CancellationToken
        );
        (await store.ReadAsync(db => db.Known.Single(known => known.Key == "sequence").Value)).ShouldBe("42");
    }
}
