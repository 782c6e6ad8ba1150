using DebateBot.Bench.Programs;

namespace DebateBot.Bench.Clients;

/// <summary>The libraries that most bots are written with, doing the same in the same run.</summary>
internal sealed record OtherClient(string Name, string Program, string Script)
{
    /// <summary>Those that are there: discord.js where tests/clients is installed, discord.py for the system's Python.</summary>
    public static IReadOnlyList<OtherClient> Installed =>
        [
            .. new OtherClient[]
            {
                new("discord.js", "node", "client.mjs"),
                new("discord.py", "/usr/bin/python3", "client.py"),
            }.Where(client => client.IsInstalled),
        ];

    private static string Scripts => Path.Combine(ProgramFiles.Sources, "bench", "Clients");

    private static string Packages => Path.Combine(ProgramFiles.Sources, "tests", "clients");

    private bool IsInstalled =>
        Name == "discord.js"
            ? Directory.Exists(Path.Combine(Packages, "node_modules", "discord.js"))
            : Directory.Exists("/usr/lib/python3/dist-packages/discord");

    /// <param name="played">The player's address.</param>
    /// <param name="messages">After so many messages it says that it is done.</param>
    public ChildProgram Start(Uri played, int messages) =>
        ChildProgram.Start(Program, Path.Combine(Scripts, Script), played.AbsoluteUri, $"{messages}", Packages);
}
