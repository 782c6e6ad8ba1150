using Shouldly;
using Xunit;

namespace DebateBot.Tests.Structure;

/// <summary>A file holds one subject and is read at a glance.</summary>
public sealed class FileSizeTests
{
    private static readonly string[] Programs = ["bot", "core", "sandbox"];
    private static readonly IReadOnlyList<SourceFile> Smallest = [.. Repository.Code.OrderBy(file => file.Lines)];

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        Smallest.Where(file => file.Lines > 250).Select(file => file.Path).ShouldBeEmpty();

    [Fact]
    public void Nine_files_of_ten_are_shorter_than_120_lines() =>
        Smallest[Smallest.Count * 9 / 10].Lines.ShouldBeLessThan(120);

    /// <summary>Of the programs; blank lines are not read. Tests stand together by subject and are longer.</summary>
    [Fact]
    public void Half_of_the_files_have_fewer_than_45_lines_to_read()
    {
        var lines = Smallest
            .Where(file => Programs.Contains(file.Path.Split('/')[0], StringComparer.Ordinal))
            .Select(file => file.Text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line)))
            .Order()
            .ToList();
        lines[lines.Count / 2].ShouldBeLessThan(45);
    }
}
