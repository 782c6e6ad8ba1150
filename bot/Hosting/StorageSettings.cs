namespace DebateBot.Hosting;

/// <summary>Where the record is kept.</summary>
public sealed class StorageSettings
{
    /// <summary>Empty: a file under the user's data folder; for the sandbox a temporary one.</summary>
    public string ConnectionString { get; set; } = "";
}
