namespace DebateBot.Bench.Programs;

/// <summary>A folder that is removed at the end, with the place of a record in it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debatebot-bench-");

    public string Record => Path.Combine(folder.FullName, "debates.db");

    public void Dispose() => folder.Delete(recursive: true);
}
