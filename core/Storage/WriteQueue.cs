using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Storage;

/// <summary>
/// The only way to write. Units run one after the other on one thread over one connection; those that wait together are committed
/// together, up to 512 or 20 ms of them. A unit that fails leaves nothing behind and fails only its own caller.
/// </summary>
public sealed partial class WriteQueue : IAsyncDisposable
{
    private const int LargestBatch = 512;
    private static readonly TimeSpan LongestBatch = TimeSpan.FromMilliseconds(20);

    private readonly BlockingCollection<DbWork> waiting = [];
    private readonly SqliteConnection connection;
    private readonly SqliteDebateDb db;
    private readonly TimeProvider time;
    private readonly ITimer scrubbing;
    private readonly WorkThread thread;

    /// <param name="connection">The one connection that writes; the queue closes it at its end.</param>
    public WriteQueue(SqliteConnection connection, TimeProvider time)
    {
        this.connection = connection;
        this.time = time;
        db = SqliteDebateDb.Over(connection);
        // A batch is the transaction, with a savepoint for each unit: EF's own would only cost.
        db.Database.AutoSavepointsEnabled = false;
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        mustRewrite = mustEmptyLog = db.Known.Any(known => known.Key == ScrubbingOwed);
        scrubbing = time.CreateTimer(_ => ScrubSoon(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        thread = new WorkThread("DebateBot writer", waiting, RunBatch, Close);
        if (mustRewrite)
            ScrubSoon();
    }

    /// <summary>Raised on the writer's thread after each commit; handlers only signal.</summary>
    public event EventHandler? Committed;

    /// <summary>How many transactions were committed.</summary>
    public long Transactions { get; private set; }

    /// <summary>Runs the unit, saves what it changed, and completes when that is committed.</summary>
    /// <param name="unit">Runs on the writer's thread; must not wait for anything but the database.</param>
    /// <exception cref="ObjectDisposedException">The store is closing.</exception>
    public Task<T> WriteAsync<T>(Func<DebateDb, T> unit, CancellationToken cancellationToken)
    {
        var work = new DbWork<T>(unit, cancellationToken);
        ObjectDisposedException.ThrowIf(!TryAdd(work), this);
        return work.Task;
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Action<DebateDb> unit, CancellationToken cancellationToken) =>
        WriteAsync(
            db =>
            {
                unit(db);
                return true;
            },
            cancellationToken
        );

    /// <summary>Writes what waits, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.CompleteAdding();
        await thread.Ended;
        await scrubbing.DisposeAsync();
    }

    private bool TryAdd(DbWork work)
    {
        try
        {
            return waiting.TryAdd(work);
        }
        catch (InvalidOperationException)
        {
            return false; // closed meanwhile
        }
    }

    private void Close()
    {
        Scrub();
        db.Dispose();
        connection.Dispose();
    }
}
