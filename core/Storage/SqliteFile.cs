using Microsoft.Data.Sqlite;

namespace DebateBot.Core.Storage;

/// <summary>The one file the record is in, and how each connection to it is set.</summary>
public sealed class SqliteFile
{
    private readonly string connectionString;

    private SqliteFile(SqliteConnectionStringBuilder settings)
    {
        connectionString = settings.ConnectionString;
        Path = settings.DataSource;
    }

    public string Path { get; }

    /// <param name="connectionString">"Data Source=PATH", or just the path.</param>
    /// <exception cref="UserError">It names no file.</exception>
    public static SqliteFile At(string connectionString)
    {
        var settings = Parse(connectionString);
        if (
            settings.DataSource.Length == 0
            || settings.DataSource.StartsWith(':')
            || settings.Mode == SqliteOpenMode.Memory
        )
            throw new UserError(
                "Storage:ConnectionString names no file. Set it to \"Data Source=/path/to/debates.db\"."
            );
        settings.DataSource = System.IO.Path.GetFullPath(settings.DataSource);
        settings.ForeignKeys = true;
        settings.Pooling = false;
        settings.DefaultTimeout = 5;
        return new SqliteFile(settings);
    }

    public void CreateFolder() => Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);

    /// <summary>Acknowledged means committed, also when the power fails: every commit reaches the disk.</summary>
    public SqliteConnection OpenToWrite() =>
        Open(SqliteOpenMode.ReadWriteCreate, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");

    public SqliteConnection OpenToRead() => Open(SqliteOpenMode.ReadOnly, "PRAGMA query_only = ON;");

    private SqliteConnection Open(SqliteOpenMode mode, string settings)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder(connectionString) { Mode = mode }.ConnectionString
        );
        try
        {
            connection.Open();
            // Deleted words are overwritten, and none is spilled into a temporary file.
            connection.Execute(
                $"PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; {settings}"
            );
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return connectionString.Contains('=', StringComparison.Ordinal)
                ? new SqliteConnectionStringBuilder(connectionString)
                : new SqliteConnectionStringBuilder { DataSource = connectionString.Trim() };
        }
        catch (ArgumentException wrong)
        {
            throw new UserError(
                $"Storage:ConnectionString cannot be read ({wrong.Message.TrimEnd('.')}). Set it to \"Data Source=/path/to/debates.db\"."
            );
        }
    }
}
