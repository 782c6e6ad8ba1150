using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace DebateBot.Core.Storage;

/// <summary>One reading connection, opened with its first query.</summary>
internal sealed class Reader(SqliteFile file, TimeProvider time) : IDisposable
{
    private const int StepsBetweenLooks = 1000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private SqliteConnection? connection;
    private SqliteDebateDb? db;
    private DbWork? current;
    private long started;

    public void Run(DbWork work)
    {
        if (work.TryCancel())
            return;
        try
        {
            Read(work);
            work.Complete();
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            if (!work.TryCancel())
                work.Fail(new UserError("Looking that up took too long. Please try again in a moment."));
        }
        catch (Exception reason)
        {
            work.Fail(reason);
        }
    }

    public void Dispose()
    {
        db?.Dispose();
        connection?.Dispose();
    }

    private void Read(DbWork work)
    {
        var opened = db ??= Open();
        current = work;
        started = time.GetTimestamp();
        // One snapshot for the whole query, however many statements it takes.
        using var transaction = connection!.BeginTransaction(deferred: true);
        opened.Database.UseTransaction(transaction);
        try
        {
            work.Do(opened);
        }
        finally
        {
            opened.Database.UseTransaction(null);
            opened.ChangeTracker.Clear();
        }
    }

    private SqliteDebateDb Open()
    {
        connection = file.OpenToRead();
        // SQLite asks while it works, on this very thread: nothing can be interrupted that is not this query.
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => MustStop() ? 1 : 0, null);
        var opened = SqliteDebateDb.Over(connection);
        opened.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return opened;
    }

    private bool MustStop() =>
        current!.Cancellation.IsCancellationRequested || (!current.IsPatient && time.GetElapsedTime(started) > Limit);
}
