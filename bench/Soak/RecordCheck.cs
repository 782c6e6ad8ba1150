using Microsoft.Data.Sqlite;

namespace DebateBot.Bench.Soak;

/// <summary>The record beside what stands in chat.</summary>
internal sealed class RecordCheck(string file)
{
    /// <param name="expected">The text of each message; empty when it was deleted.</param>
    public Difference Compare(IReadOnlyDictionary<long, string> expected)
    {
        var recorded = Read();
        var (lost, wrong) = (0, 0);
        foreach (var (message, text) in expected)
        {
            if (!recorded.TryGetValue(message, out var found))
                lost += text.Length > 0 ? 1 : 0; // what was deleted before it was heard of leaves nothing
            else if (!string.Equals(found.Text, text, StringComparison.Ordinal))
                wrong++;
        }
        var doubled = recorded
            .Values.GroupBy(comment => (comment.Discussion, comment.Number))
            .Sum(same => same.Count() - 1);
        return new(lost, doubled + recorded.Keys.Count(message => !expected.ContainsKey(message)), wrong);
    }

    private Dictionary<long, (long Discussion, long Number, string Text)> Read()
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(
            """
            SELECT m."MessageId", c."DiscussionId", c."Number", c."Text" FROM "CommentMessages" m JOIN "Comments" c ON c."Id" = m."CommentId"
            """,
            connection
        );
        using var reader = command.ExecuteReader();
        var read = new Dictionary<long, (long, long, string)>();
        while (reader.Read())
            read.Add(reader.GetInt64(0), (reader.GetInt64(1), reader.GetInt64(2), reader.GetString(3)));
        return read;
    }
}

/// <param name="Lost">Messages in chat that have no comment.</param>
/// <param name="Doubled">Comments that have no message of their own.</param>
/// <param name="Wrong">Comments whose words are not those in chat.</param>
internal sealed record Difference(int Lost, int Doubled, int Wrong)
{
    public bool IsNone => this is { Lost: 0, Doubled: 0, Wrong: 0 };
}
