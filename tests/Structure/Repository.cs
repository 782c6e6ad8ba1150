using DebateBot.Tests.Support;

namespace DebateBot.Tests.Structure;

/// <summary>The repository's files, without what building leaves beside them.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs =
    [
        ".git",
        "artifacts",
        "bin",
        "node_modules",
        "obj",
        "TestResults",
        ".vs",
        ".idea",
    ];
    private static readonly string[] Binary = [".png", ".ico", ".db", ".db-shm", ".db-wal"];

    public static IReadOnlyList<SourceFile> Texts { get; } = [.. Read(new DirectoryInfo(Needs.Root))];

    /// <summary>What people wrote in C#; migrations are generated.</summary>
    public static IReadOnlyList<SourceFile> Code { get; } =
    [
        .. Texts.Where(file =>
            file.Path.EndsWith(".cs", StringComparison.Ordinal)
            && !file.Path.Contains("/Migrations/", StringComparison.Ordinal)
        ),
    ];

    private static IEnumerable<SourceFile> Read(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Where(file => !NotOurs.Contains(file.Name) && !Binary.Contains(file.Extension))
            .Select(file => new SourceFile(Relative(file), File.ReadAllText(file.FullName)))
            .Concat(folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)).SelectMany(Read));

    private static string Relative(FileInfo file) => Path.GetRelativePath(Needs.Root, file.FullName).Replace('\\', '/');
}

/// <param name="Path">From the repository's root, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines { get; } = Text.TrimEnd('\n').Split('\n').Length;
}
