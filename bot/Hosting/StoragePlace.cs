namespace DebateBot.Hosting;

/// <summary>Where the record is kept when nobody says where.</summary>
internal static class StoragePlace
{
    public const string Key = "Storage:ConnectionString";

    /// <summary>As set; else a file under the user's data folder.</summary>
    public static string For(IConfiguration settings)
    {
        if (settings[Key] is { Length: > 0 } set)
            return set;
        var data = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.Create
        );
        return Path.Combine(data, "DebateBot", "debates.db");
    }
}
