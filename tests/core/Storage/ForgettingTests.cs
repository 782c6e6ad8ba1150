using System.Text;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Core.Comments.Happened;

namespace DebateBot.Tests.Core.Storage;

/// <summary>What a deletion leaves behind in the raw bytes of the database, its log and its shared memory.</summary>
public sealed class ForgettingTests
{
    [Fact]
    public async Task A_deleted_comment_leaves_no_word_of_its_text()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(
            Said(1, "The xylographing of a zugzwangling is over.", author: 77),
            Said(2, "> The xylographing\nSo it is."),
            Said(3, "Bystander")
        );
        await store.DeriveAsync();
        await store.RecordAsync(Edited(1, "The xylographing of a quetzalcoating is over.", at: 10));
        await store.DeriveAsync();
        string[] gone = ["zugzwangling", "gzwang", "quetzalcoat", "tzalcoa", "Member 77"];
        store.Bytes().AsSpan().IndexOf("zugzwangling"u8).ShouldBeGreaterThan(0);

        await store.RecordAsync(Deleted(1));

        Left(store, gone).ShouldBeEmpty();
        Terms(store)
            .ShouldNotContain(term =>
                term.Contains("zwang", StringComparison.Ordinal) || term.Contains("zalcoa", StringComparison.Ordinal)
            );
        Terms(store).ShouldContain(term => term == "xylograph"); // the other's words are the other's
        await store.DeriveAsync();
        await store.ReopenAsync();
        Left(store, gone).ShouldBeEmpty();
    }

    [Fact]
    public async Task Among_many_none_of_the_deleted_leaves_a_word()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        var chance = new Random(4); // here SQLite leaves copies in pages that rows have moved from
        var words = Enumerable.Range(1, 1200).ToDictionary(message => (long)message, _ => Word(chance));
        foreach (var batch in words.Keys.Chunk(256))
        {
            await store.RecordAsync([.. batch.Select(message => Said(message, Text(words[message], chance)))]);
            await store.DeriveAsync();
        }
        var edited = words.Keys.Where(_ => chance.Next(4) == 0).ToList();
        foreach (var batch in edited.Chunk(64))
            await store.RecordAsync([
                .. batch.Select(message => Edited(message, Text(words[message] + " edited", chance), at: 40000)),
            ]);
        await store.DeriveAsync();
        var deleted = words.Keys.Where(_ => chance.Next(3) == 0).ToArray();
        foreach (var batch in deleted.Chunk(50))
            await store.RecordAsync(Deleted(batch));

        // The middle of each word: an index keeps stems, and of each word only what differs from the one before.
        Left(store, deleted.Select(message => words[message][4..12])).ShouldBeEmpty();
        var kept = words.Keys.Except(deleted).ToList();
        Left(store, kept.Select(message => words[message])).Count.ShouldBe(kept.Count);
    }

    [Fact]
    public async Task What_was_interrupted_is_finished_at_the_next_start()
    {
        const string Owed = "scrubbing-owed";
        await using var store = await TempStore.WithDiscussionAsync();
        await store.Store.Writes.WriteAsync(db => db.Remember(Owed, ""), TestContext.Current.CancellationToken);
        await store.ReopenAsync();
        await store.Store.Writes.WriteAsync(_ => true, TestContext.Current.CancellationToken);
        (await store.ReadAsync(db => db.Known.Any(known => known.Key == Owed))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_reader_delays_it_but_does_not_prevent_it()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Said(1, "A zugzwangling."));
        await store.DeriveAsync();
        using var reading = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var read = store.ReadAsync(db =>
        {
            var text = db.Comments.Single().Text;
            reading.Set();
            release.Wait(TestContext.Current.CancellationToken);
            return text;
        });
        reading.Wait(TestContext.Current.CancellationToken);
        await store.RecordAsync(Deleted(1));
        (await store.CommentsAsync()).ShouldHaveSingleItem().Text.ShouldBe("");
        release.Set();
        await read;

        var again = store.NextCommit();
        store.Time.Advance(TimeSpan.FromMilliseconds(250));
        await again;
        await store.Store.Writes.WriteAsync(_ => true, TestContext.Current.CancellationToken);
        Left(store, ["zugzwang", "gzwangl"]).ShouldBeEmpty();
    }

    private static List<string> Left(TempStore store, IEnumerable<string> words)
    {
        var bytes = store.Bytes();
        return [.. words.Where(word => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)];
    }

    /// <summary>The words in the search index.</summary>
    private static List<string> Terms(TempStore store)
    {
        using var connection = new SqliteConnection($"Data Source={store.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE VIRTUAL TABLE temp.Terms USING fts5vocab('main', 'CommentSearch', 'row');
            SELECT "term" FROM temp.Terms;
            """;
        using var rows = command.ExecuteReader();
        var terms = new List<string>();
        while (rows.Read())
            terms.Add(rows.GetString(0));
        return terms;
    }

    private static string Word(Random chance) =>
        string.Concat(Enumerable.Range(0, 16).Select(_ => (char)('a' + chance.Next(26))));

    private static string Text(string word, Random chance) =>
        $"{new string('x', chance.Next(200))} the {word} of bridges {new string('y', chance.Next(1500))}";
}
