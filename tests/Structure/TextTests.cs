using System.Text.RegularExpressions;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Structure;

/// <summary>What may stand in no file of the repository.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void No_file_names_a_path_of_one_machine()
    {
        MachinePath().IsMatch("cd /" + "root/project").ShouldBeTrue();
        Repository.Texts.Where(file => MachinePath().IsMatch(file.Text)).Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void No_file_repeats_a_passage_of_the_shared_texts()
    {
        var passages = SharedTexts().SelectMany(Shingles.Of).ToHashSet();
        passages.Count.ShouldBeGreaterThan(100_000);
        Repository
            .Texts.Where(file => Shingles.Of(file.Text).Any(passages.Contains))
            .Select(file => file.Path)
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> SharedTexts() =>
        [
            File.ReadAllText(Needs.Seed()),
            .. Read(Path.Combine("data", "irc", "dev"), "*.ascii.txt"),
            .. Read(Path.Combine("data", "convosumm"), "*.jsonl"),
        ];

    private static IEnumerable<string> Read(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Needs.Shared(), folder), pattern).Select(File.ReadAllText);

    [GeneratedRegex(
        @"(?<![\w.])(/(work|farm|root|Users)/|/home/(?!app)|[A-Z]:\\Users)\w",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex MachinePath();
}
