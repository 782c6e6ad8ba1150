using DebateBot.Core;
using DebateBot.Core.Posting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Storage;

public sealed class ReadPoolTests
{
    private const string Endless = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS Value FROM n
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slow_read_becomes_a_sentence()
    {
        await using var store = new TempStore();
        await store.ReadAsync(db => db.Known.Count()); // connected
        store.Time.AutoAdvanceAmount = TimeSpan.FromMilliseconds(100);
        var slow = await Should.ThrowAsync<UserError>(
            store.ReadAsync(db => db.Database.SqlQueryRaw<long>(Endless).Single())
        );
        slow.Message.ShouldContain("try again");
        (await store.ReadAsync(db => db.Known.Count())).ShouldBe(0);
    }

    [Fact]
    public async Task A_read_nobody_waits_for_stops()
    {
        await using var store = new TempStore();
        using var patience = new CancellationTokenSource();
        var read = store.Store.Reads.ReadAsync(
            db =>
            {
                patience.Cancel();
                return db.Database.SqlQueryRaw<long>(Endless).Single();
            },
            patience.Token
        );
        await Should.ThrowAsync<OperationCanceledException>(read);
    }

    [Fact]
    public async Task A_read_never_sees_half_a_batch()
    {
        await using var store = new TempStore();
        using var finished = new CancellationTokenSource();
        var reads = Enumerable.Range(0, 4).Select(_ => LookAsync(store, finished.Token)).ToList();
        for (var pair = 0; pair < 200; pair++)
            await store.Store.Writes.WriteAsync(
                db =>
                {
                    db.Known.Add(new Known { Key = $"left {pair}", Value = "" });
                    db.SaveChanges();
                    db.Known.Add(new Known { Key = $"right {pair}", Value = "" });
                },
                Stop
            );
        await finished.CancelAsync();
        (await Task.WhenAll(reads)).ShouldAllBe(isWhole => isWhole);
    }

    [Fact]
    public async Task Reading_cannot_write()
    {
        await using var store = new TempStore();
        await Should.ThrowAsync<Exception>(store.ReadAsync(db => db.Known.ExecuteDelete()));
    }

    private static async Task<bool> LookAsync(TempStore store, CancellationToken finished)
    {
        var isWhole = true;
        while (!finished.IsCancellationRequested)
            isWhole &= await store.ReadAsync(db =>
                db.Known.Count(known => known.Key.StartsWith("left"))
                == db.Known.Count(known => known.Key.StartsWith("right"))
            );
        return isWhole;
    }
}
