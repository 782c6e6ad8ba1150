using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Core.Comments.Happened;

namespace DebateBot.Tests.Core.Storage;

public sealed class DerivationTests
{
    private const string Claim = "Bridges should be painted blue every spring.";

    [Fact]
    public async Task A_native_reply_a_quotation_and_a_name_become_links()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, Claim), Said(2, "Yes", repliesTo: 1), Said(3, $"> {Claim}\n\nNo.", author: 8));
        await store.DeriveAsync();
        await store.RecordAsync(Said(4, "@Member 8: why?", author: 9));
        await store.DeriveAsync();
        (await LinksAsync(store)).ShouldBe(["2 -> 1 Native", "3 -> 1 Quote", "4 -> 3 Mention"]);
    }

    [Fact]
    public async Task An_edit_changes_the_links_of_later_comments()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, Claim), Said(2, $"> {Claim}\n\nNo.", author: 8));
        await store.DeriveAsync();
        await store.RecordAsync(Edited(1, "I take it back.", at: 10));
        await store.DeriveAsync();
        (await LinksAsync(store)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_comment_learned_late_is_linked_from_those_after_it()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(2, "Hm", author: 9), Said(3, $"> {Claim}\n\nNo.", author: 8));
        await store.DeriveAsync();
        await store.RecordAsync(Said(1, Claim));
        await store.DeriveAsync();
        (await LinksAsync(store)).ShouldBe(["2 -> 3 Quote"]);
    }

    [Fact]
    public async Task What_answered_a_deleted_comment_still_answers_its_tombstone()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, Claim), Said(2, $"> {Claim}\n\nNo.", author: 8), Said(3, "Yes", repliesTo: 1));
        await store.DeriveAsync();
        await store.RecordAsync(Deleted(1));
        await store.DeriveAsync();
        (await LinksAsync(store)).ShouldBe(["2 -> 1 Quote", "3 -> 1 Native"]);
    }

    [Fact]
    public async Task The_index_finds_the_present_words_and_no_earlier_ones()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "Cafés and bridges"), Said(2, "Rivers"), Said(3, "Bridges"));
        await store.DeriveAsync();
        await store.RecordAsync(Edited(1, "Cafés and tunnels", at: 10), Deleted(3));
        (await FindAsync(store, "bridge")).ShouldBeEmpty();
        (await FindAsync(store, "tunnels")).ShouldBeEmpty();
        await store.DeriveAsync();
        (await FindAsync(store, "bridge")).ShouldBeEmpty();
        (await FindAsync(store, "CAFE tunnel")).ShouldBe([1]);
        (await FindAsync(store, "river")).ShouldBe([2]);
        await CheckIndexAsync(store);
    }

    [Fact]
    public async Task It_follows_the_commits_until_it_is_stopped()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        using var stop = new CancellationTokenSource();
        var running = store.Derivation.RunAsync(stop.Token);
        await store.RecordAsync([.. Enumerable.Range(1, 300).Select(message => Said(message, $"Word {message}"))]);
        await store.UntilAsync(db => db.Comments.All(c => c.IsDerived && c.IsIndexed));
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);
        (await FindAsync(store, "word 300")).ShouldBe([300]);
    }

    private static async Task<List<string>> LinksAsync(TempStore store) =>
        [
            .. (await store.ReadAsync(db => db.ReplyLinks.OrderBy(link => link.From).ToList())).Select(link =>
                $"{link.From} -> {link.To} {link.Kind}"
            ),
        ];

    private static Task<List<int>> FindAsync(TempStore store, string words) =>
        store.ReadAsync(db =>
            db.Comments.FromSql(
                    $"""
                    SELECT "c".* FROM "CommentSearch" JOIN "Comments" AS "c" ON "c"."Id" = "CommentSearch"."rowid"
                    WHERE "CommentSearch" MATCH {words}
                    """
                )
                .Select(comment => comment.Number)
                .ToList()
        );

    /// <summary>SQLite's own check that the index holds exactly the rows' words.</summary>
    private static Task<int> CheckIndexAsync(TempStore store) =>
        store.Store.Writes.WriteAsync(
            db =>
                db.Database.ExecuteSqlRaw(
                    """INSERT INTO "CommentSearch"("CommentSearch", "rank") VALUES ('integrity-check', 0)"""
                ),
            TestContext.Current.CancellationToken
        );
}
