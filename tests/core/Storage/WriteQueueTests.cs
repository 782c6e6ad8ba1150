using DebateBot.Core.Posting;
using DebateBot.Core.Storage;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Storage;

public sealed class WriteQueueTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_failing_unit_fails_only_its_caller()
    {
        await using var store = new TempStore();
        var release = new ManualResetEventSlim();
        // While the first holds the thread, the others gather in one batch.
        var first = store.Store.Writes.WriteAsync(_ => release.Wait(Stop), Stop);
        var writes = Enumerable
            .Range(0, 20)
            .Select(number =>
                store.Store.Writes.WriteAsync(
                    db =>
                    {
                        db.Remember($"fact {number}", "true");
                        db.SaveChanges();
                        if (number % 5 == 0)
                            throw new InvalidOperationException("no");
                    },
                    Stop
                )
            )
            .ToList();
        release.Set();
        await first;
        foreach (var (number, write) in writes.Index())
            if (number % 5 == 0)
                await Should.ThrowAsync<InvalidOperationException>(write);
            else
                await write;
        (await store.ReadAsync(db => db.Known.Count())).ShouldBe(16);
    }

    [Fact]
    public async Task Writes_that_wait_together_are_committed_together()
    {
        await using var store = new TempStore();
        var before = store.Store.Writes.Transactions;
        await Task.WhenAll(
            Enumerable
                .Range(0, 512)
                .Select(number =>
                    store.Store.Writes.WriteAsync(db => db.Known.Add(new Known { Key = $"{number}", Value = "" }), Stop)
                )
        );
        (store.Store.Writes.Transactions - before).ShouldBeInRange(1, 40);
        (await store.ReadAsync(db => db.Known.Count())).ShouldBe(512);
    }

    [Fact]
    public async Task What_was_awaited_can_be_read()
    {
        await using var store = new TempStore();
        for (var round = 0; round < 50; round++)
        {
            await store.Store.Writes.WriteAsync(db => db.Remember("round", $"{round}"), Stop);
            (await store.ReadAsync(db => db.Known.Single().Value)).ShouldBe($"{round}");
        }
    }

    [Fact]
    public async Task A_unit_nobody_waits_for_is_not_run()
    {
        await using var store = new TempStore();
        await Should.ThrowAsync<OperationCanceledException>(
            store.Store.Writes.WriteAsync(db => db.Remember("a", "b"), new CancellationToken(canceled: true))
        );
        (await store.ReadAsync(db => db.Known.Count())).ShouldBe(0);
    }

    [Fact]
    public async Task A_unit_whose_transaction_cannot_begin_fails()
    {
        await using var store = new TempStore();
        var connection = SqliteFile.At(store.Path).OpenToWrite();
        await using var writes = new WriteQueue(connection, store.Time);
        using var blocking = connection.BeginTransaction(); // as when another program holds the file
        await Should.ThrowAsync<Exception>(writes.WriteAsync(db => db.Remember("a", "b"), Stop));
        blocking.Rollback();
        await writes.WriteAsync(db => db.Remember("a", "b"), Stop);
    }

    [Fact]
    public async Task Closing_writes_what_waits()
    {
        await using var store = new TempStore();
        var writes = Enumerable
            .Range(0, 100)
            .Select(number => store.Store.Writes.WriteAsync(db => db.Remember($"{number}", ""), Stop))
            .ToList();
        await store.ReopenAsync();
        await Task.WhenAll(writes);
        (await store.ReadAsync(db => db.Known.Count())).ShouldBe(100);
    }
}
