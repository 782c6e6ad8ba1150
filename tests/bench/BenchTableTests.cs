using DebateBot.Bench;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bench;

public sealed class BenchTableTests
{
    [Theory]
    [InlineData()]
    [InlineData("speed")]
    public async Task An_unknown_name_is_answered_with_the_names_there_are(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await BenchTable.RunAsync(args, output, errors, TestContext.Current.CancellationToken);
        code.ShouldBe(1);
        output.ToString().ShouldBeEmpty();
        BenchTable.Names.ShouldAllBe(name => errors.ToString().Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("takes no options", "recap", "again")]
    [InlineData("takes --minutes N", "soak", "--minutes")]
    [InlineData("takes --minutes N", "soak", "--minutes", "many")]
    [InlineData("takes --minutes N", "soak", "--hours", "2")]
    public async Task What_a_bench_does_not_take_is_answered_with_what_it_takes(string sentence, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await BenchTable.RunAsync(args, output, errors, TestContext.Current.CancellationToken);
        code.ShouldBe(1);
        errors.ToString().ShouldContain(sentence);
    }

    [Fact]
    public void Every_bench_has_its_figures_in_the_documentation()
    {
        var text = File.ReadAllText(Path.Combine(Needs.Root, "docs", "performance.md"));
        BenchTable.Names.ShouldAllBe(name => text.Contains($"--project bench -- {name}", StringComparison.Ordinal));
    }
}
