namespace DebateBot.Core.Storage;

/// <summary>
/// One program at a time writes a record: two bots under one name would answer everything twice. The system lets go of the lock when the
/// program ends, however it ends.
/// </summary>
internal static class RecordLock
{
    /// <exception cref="UserError">Another program writes that record.</exception>
    public static IDisposable Take(SqliteFile file)
    {
        var place = file.Path + "-lock";
        try
        {
            return new FileStream(place, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(place))
        {
            throw new UserError(
                $"Another DebateBot already writes the record at {file.Path}. Stop it first, or set Storage:ConnectionString to another file."
            );
        }
    }
}
