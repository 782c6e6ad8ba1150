using Xunit;

namespace DebateBot.Tests.Support;

/// <summary>What a test needs beyond the repository. Absent, the test is skipped with the reason, unless DEBATEBOT_REQUIRE names the need.</summary>
internal static class Needs
{
    /// <summary>The repository's root: the folder that holds DebateBot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of data sets and the real discussion, beside the checkout.</summary>
    public static string Shared()
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
        Require("shared", Directory.Exists(path), "the folder ../shared is not beside this checkout");
        return path;
    }

    /// <summary>The one real discussion: an article with 25 comments, as its page gives it.</summary>
    public static string Seed() => Directory.GetFiles(Path.Combine(Shared(), "seeds"), "*.txt").Single();

    /// <summary>Chromium's path.</summary>
    public static string Chromium()
    {
        var path = OnPath("chromium");
        Require("chromium", path is not null, "chromium is not on the PATH");
        return path!;
    }

    /// <summary>The folder of the clients' programs, with the packages of npm.</summary>
    public static string DiscordJs()
    {
        bool isThere =
            OnPath("node") is not null && Directory.Exists(Path.Combine(Clients, "node_modules", "discord.js"));
        Require("discord.js", isThere, "node is not on the PATH, or npm ci was not run in tests/clients");
        return Path.Combine(Clients, "client.mjs");
    }

    /// <summary>Debian's python3-discord, under Debian's own Python.</summary>
    public static string DiscordPy()
    {
        const string Package = "/usr/lib/python3/dist-packages/discord";
        Require(
            "discord.py",
            File.Exists(SystemPython) && Directory.Exists(Package),
            "python3-discord is not installed"
        );
        return Path.Combine(Clients, "client.py");
    }

    public const string SystemPython = "/usr/bin/python3";

    private static string Clients => Path.Combine(Root, "tests", "clients");

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static void Require(string need, bool isThere, string reason)
    {
        var required = (Environment.GetEnvironmentVariable("DEBATEBOT_REQUIRE") ?? "").Split(',');
        Assert.SkipUnless(isThere || required.Contains(need, StringComparer.Ordinal), reason);
        Assert.True(isThere, $"DEBATEBOT_REQUIRE names {need}, but {reason}.");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DebateBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
