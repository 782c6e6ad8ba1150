using DebateBot.Core.Discussions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Storage;

/// <summary>The open record: the one writer, the readers, and which threads are recorded.</summary>
public sealed class Store : IAsyncDisposable
{
    private readonly IDisposable onlyWriter;

    private Store(SqliteFile file, IDisposable onlyWriter, SqliteConnection writer, TimeProvider time)
    {
        File = file;
        this.onlyWriter = onlyWriter;
        using (var db = SqliteDebateDb.Over(writer))
            Threads = KnownThreads.In(db);
        Writes = new WriteQueue(writer, time);
        Reads = new ReadPool(file, time);
    }

    public SqliteFile File { get; }

    public WriteQueue Writes { get; }

    public ReadPool Reads { get; }

    public KnownThreads Threads { get; }

    /// <summary>Opens the record, creates what is missing and brings an older one up to date.</summary>
    /// <param name="connectionString">"Data Source=PATH", or just the path.</param>
    /// <exception cref="UserError">There is no usable file at that place, or another program writes it.</exception>
    public static Store Open(string connectionString, TimeProvider time)
    {
        var file = SqliteFile.At(connectionString);
        IDisposable? taken = null;
        SqliteConnection? writer = null;
        try
        {
            file.CreateFolder();
            taken = RecordLock.Take(file);
            writer = file.OpenToWrite();
            Migrate(writer, file);
            return new Store(file, taken, writer, time);
        }
        catch (Exception wrong) when (wrong is SqliteException or IOException or UnauthorizedAccessException)
        {
            writer?.Dispose();
            taken?.Dispose();
            throw new UserError(
                $"The record cannot be opened at {file.Path} ({wrong.Message}) Set Storage:ConnectionString to \"Data Source=PATH\" of a file that this program may write."
            );
        }
        catch
        {
            writer?.Dispose();
            taken?.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Reads.DisposeAsync();
        await Writes.DisposeAsync();
        onlyWriter.Dispose();
    }

    private static void Migrate(SqliteConnection writer, SqliteFile file)
    {
        using var db = SqliteDebateDb.Over(writer);
        var known = db.Database.GetMigrations().ToList();
        var applied = db.Database.GetAppliedMigrations().ToList();
        if (applied.Except(known, StringComparer.Ordinal).Any())
            throw new UserError(
                $"The record at {file.Path} was written by a newer version of this program. Run that version, or set Storage:ConnectionString to another file."
            );
        // Asked first: migrating takes a lock that a killed program would leave behind.
        if (applied.Count < known.Count)
            db.Database.Migrate();
    }
}
