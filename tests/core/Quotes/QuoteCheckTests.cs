using DebateBot.Core.Quotes;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Quotes;

public sealed class QuoteCheckTests
{
    private const string Source = "She wrote: “It’s not — I repeat, not — a bridge…”\n\n  It is a *very*\tlong pier.";

    [Theory]
    [InlineData("It's not - I repeat, not - a bridge")]
    [InlineData("“It is a very long pier.”")]
    [InlineData("…a bridge…” It is")]
    [InlineData("[...] long pier.")]
    public void Marks_and_white_space_may_differ(string passage) =>
        QuoteCheck.IsVerbatim(passage, Source).ShouldBeTrue();

    [Theory]
    [InlineData("it is a very long pier")]
    [InlineData("a very long pie")]
    [InlineData("is a long pier")]
    [InlineData("“…”")]
    [InlineData("")]
    public void Words_may_not(string passage) => QuoteCheck.IsVerbatim(passage, Source).ShouldBeFalse();

    [Fact]
    public void Where_it_stands_is_told_in_the_sources_own_signs() =>
        QuoteCheck.Find("a very long", Source)!.Value.In(Source).ShouldBe("a *very*\tlong");
}
