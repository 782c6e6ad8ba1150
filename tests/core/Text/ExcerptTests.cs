using DebateBot.Core.Text;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Text;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("short enough", 20, "short enough")]
    [InlineData("a sentence, cut here", 14, "a sentence…")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", 5, "aaaa…")]
    [InlineData("aaa🙂🙂", 5, "aaa…")]
    public void A_long_text_is_cut_between_words(string text, int letters, string expected) =>
        Excerpt.Cut(text, letters).ShouldBe(expected);
}
