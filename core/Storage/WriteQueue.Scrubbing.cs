using Microsoft.Data.Sqlite;

namespace DebateBot.Core.Storage;

public sealed partial class WriteQueue
{
    /// <summary>Remembers over a crash that older copies of forgotten words may still be in the file.</summary>
    private const string ScrubbingOwed = "scrubbing-owed";

    /// <summary>Rewriting the file may take one part of the writer's time in this many.</summary>
    private const int Leisure = 100;

    private static readonly TimeSpan UntilNextTry = TimeSpan.FromMilliseconds(250);

    private bool mustRewrite;
    private bool mustEmptyLog;
    private long rewrittenAt;
    private TimeSpan untilNextRewrite;

    /// <summary>
    /// Takes care of the older copies of what was forgotten. SQLite overwrites what it deletes, but not the copies it leaves in the unused
    /// part of a page when a row moves, nor the older pages in its log: so the file is rewritten and the log emptied. A reader in mid-read
    /// prevents the latter: then it is tried again behind the next batch, or after a moment without one. A large file is rewritten at
    /// leisure.
    /// </summary>
    private void Scrub()
    {
        if (db.HasForgotten)
            mustRewrite = mustEmptyLog = true;
        db.HasBeenScrubbed();
        if (!mustRewrite && !mustEmptyLog)
            return;
        if (mustRewrite && time.GetElapsedTime(rewrittenAt) >= untilNextRewrite)
            mustRewrite = !TryRewrite();
        if (mustEmptyLog)
            mustEmptyLog = !TryEmptyLog();
        if (!mustRewrite && !mustEmptyLog)
            Execute($"DELETE FROM \"Known\" WHERE \"Key\" = '{ScrubbingOwed}'");
        else
            scrubbing.Change(mustEmptyLog ? UntilNextTry : untilNextRewrite, Timeout.InfiniteTimeSpan);
    }

    private bool TryRewrite()
    {
        var started = time.GetTimestamp();
        // Its scratch file holds only what lives; in memory a large record would not fit.
        Execute("PRAGMA temp_store = FILE");
        var isDone = Execute("VACUUM");
        Execute("PRAGMA temp_store = MEMORY");
        rewrittenAt = time.GetTimestamp();
        untilNextRewrite = time.GetElapsedTime(started, rewrittenAt) * Leisure;
        mustEmptyLog = true;
        return isDone;
    }

    private bool TryEmptyLog()
    {
        try
        {
            connection.Execute("PRAGMA busy_timeout = 0");
            return connection.QueryNumber("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        }
        catch (SqliteException)
        {
            return false;
        }
        finally
        {
            connection.Execute("PRAGMA busy_timeout = 5000");
        }
    }

    private bool Execute(string sql)
    {
        try
        {
            connection.Execute(sql);
            return true;
        }
        catch (SqliteException)
        {
            return false; // a full disk, another program at the file: the next batch tries again
        }
    }

    private void ScrubSoon() => TryAdd(new DbWork<bool>(_ => true, CancellationToken.None));
}
