using System.Runtime.InteropServices;

namespace DebateBot.Bench.Programs;

/// <summary>Where the programs to be measured lie.</summary>
internal static class ProgramFiles
{
    private static readonly DirectoryInfo Own = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    private static string Artifacts => Own.Parent!.Parent!.Parent!.FullName;

    public static string Sources => Path.GetDirectoryName(Artifacts)!;

    /// <summary>As it was built together with the bench: what `dotnet run` starts.</summary>
    public static string Built(string name) => Path.Combine(Artifacts, "bin", name, Own.Name, name);

    /// <summary>Publishes the bot for this machine: what an operator starts.</summary>
    public static async Task<string> PublishBotAsync(CancellationToken cancellationToken)
    {
        var project = Path.Combine(Sources, "bot");
        var folder = Path.Combine(Artifacts, "bench", "published");
        await using var publishing = ChildProgram.Start(
            "dotnet",
            ["publish", project, "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-o", folder]
        );
        await publishing.EndAsync(cancellationToken);
        return Path.Combine(folder, "DebateBot");
    }
}
