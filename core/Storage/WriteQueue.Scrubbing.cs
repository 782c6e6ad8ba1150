using Microsoft.Data.Sqlite;

namespace DebateBot.Core.Storage;

public sealed partial class WriteQueue
{
    private static readonly TimeSpan UntilNextTry = TimeSpan.FromMilliseconds(250);

    // After a crash the log may still hold words that were forgotten: the first batch looks.
    private bool mustScrub = true;

    /// <summary>
    /// The write-ahead log keeps older copies of every page until it is emptied. A reader in mid-read prevents that: then it is tried again
    /// behind the next batch, or after a moment without one.
    /// </summary>
    private void Scrub()
    {
        mustScrub |= db.HasForgotten;
        db.HasBeenScrubbed();
        if (mustScrub)
            mustScrub = !TryEmptyLog();
        if (mustScrub)
            scrubbing.Change(UntilNextTry, Timeout.InfiniteTimeSpan);
    }

    private bool TryEmptyLog()
    {
        try
        {
            connection.Execute("PRAGMA busy_timeout = 0;");
            return connection.QueryNumber("PRAGMA wal_checkpoint(TRUNCATE);") == 0;
        }
        catch (SqliteException)
        {
            return false;
        }
        finally
        {
            connection.Execute("PRAGMA busy_timeout = 5000;");
        }
    }

    private void ScrubSoon() => TryAdd(new DbWork<bool>(_ => true, CancellationToken.None));
}
