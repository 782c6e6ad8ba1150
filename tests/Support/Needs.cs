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
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium"))
            .FirstOrDefault(File.Exists);
        Require("chromium", path is not null, "chromium is not on the PATH");
        return path!;
    }

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
