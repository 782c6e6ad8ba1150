using Microsoft.Data.Sqlite;

namespace DebateBot.Bench.Ingest;

/// <summary>The bot's record, looked at from outside.</summary>
internal sealed class WatchedRecord : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    private readonly SqliteConnection connection;

    public WatchedRecord(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
    }

    public Task UntilRecordedAsync(int comments, CancellationToken cancellationToken) =>
        UntilAsync("""SELECT "NextNumber" - 1 FROM "Discussions" """, comments, cancellationToken);

    public Task UntilDerivedAsync(CancellationToken cancellationToken) =>
        UntilAsync("""SELECT NOT EXISTS (SELECT 1 FROM "Comments" WHERE NOT "IsDerived")""", 1, cancellationToken);

    public void Dispose() => connection.Dispose();

    private async Task UntilAsync(string query, long wanted, CancellationToken cancellationToken)
    {
        using var command = new SqliteCommand(query, connection);
        while ((long)(await command.ExecuteScalarAsync(cancellationToken))! < wanted)
            await Task.Delay(BetweenLooks, cancellationToken);
    }
}
