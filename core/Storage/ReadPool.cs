using System.Collections.Concurrent;

namespace DebateBot.Core.Storage;

/// <summary>
/// The way to read: at most four read-only connections, each with a thread of its own. A query sees one moment of the record, never
/// half a batch; what it returns is not tracked.
/// </summary>
public sealed class ReadPool : IAsyncDisposable
{
    private const int Connections = 4;

    private readonly BlockingCollection<DbWork> waiting = [];
    private readonly WorkThread[] threads;

    public ReadPool(SqliteFile file, TimeProvider time)
    {
        threads = [.. Enumerable.Range(1, Connections).Select(Start)];

        WorkThread Start(int number)
        {
            var reader = new Reader(file, time);
            return new WorkThread($"DebateBot reader {number}", waiting, reader.Run, reader.Dispose);
        }
    }

    /// <summary>Runs the query and returns what it found: materialised, not a query to run later.</summary>
    /// <exception cref="UserError">It took over 2 s.</exception>
    /// <exception cref="ObjectDisposedException">The store is closing.</exception>
    public Task<T> ReadAsync<T>(Func<DebateDb, T> query, CancellationToken cancellationToken) =>
        Enqueue(new DbWork<T>(query, cancellationToken));

    /// <summary>The same without the limit, for work that nobody waits for.</summary>
    internal Task<T> ReadPatientlyAsync<T>(Func<DebateDb, T> query, CancellationToken cancellationToken) =>
        Enqueue(new DbWork<T>(query, cancellationToken) { IsPatient = true });

    private Task<T> Enqueue<T>(DbWork<T> work)
    {
        try
        {
            waiting.Add(work, CancellationToken.None);
            return work.Task;
        }
        catch (InvalidOperationException closed)
        {
            throw new ObjectDisposedException("The record is closing.", closed);
        }
    }

    public async ValueTask DisposeAsync()
    {
        waiting.CompleteAdding();
        await Task.WhenAll(threads.Select(thread => thread.Ended));
    }
}
