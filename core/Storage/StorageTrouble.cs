using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DebateBot.Core.Storage;

/// <summary>Tells what will pass (a full disk, a lock held by another program) from what never will.</summary>
public static class StorageTrouble
{
    /// <summary>Whether the same work may succeed later.</summary>
    public static bool MayPass(Exception reason) =>
        (reason as SqliteException ?? reason.InnerException as SqliteException)?.SqliteErrorCode
            is raw.SQLITE_FULL
                or raw.SQLITE_IOERR
                or raw.SQLITE_BUSY
                or raw.SQLITE_LOCKED
                or raw.SQLITE_NOMEM
                or raw.SQLITE_READONLY
                or raw.SQLITE_CANTOPEN;
}
