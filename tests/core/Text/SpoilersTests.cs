using System.Diagnostics;
using System.Text.RegularExpressions;
using DebateBot.Core.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Text;

public sealed partial class SpoilersTests
{
    [Theory]
    [InlineData("The end: ||he dies||.", "The end: ▮▮▮.")]
    [InlineData("||one|| and ||two||", "▮▮▮ and ▮▮▮")]
    [InlineData("||over\nlines||", "▮▮▮")]
    [InlineData("||outer ||bare|| inner||", "▮▮▮bare▮▮▮")]
    [InlineData("|||||", "▮▮▮")]
    public void What_stands_between_bars_is_hidden(string text, string shown) => Spoilers.Hide(text).ShouldBe(shown);

    [Theory]
    [InlineData("a || b")]
    [InlineData("||||")]
    [InlineData("a | b | c")]
    [InlineData("`a || b` or `c || d`")]
    [InlineData("```\na || b || c\n```")]
    [InlineData(@"\||bare\||")]
    public void Bars_without_a_pair_in_code_or_behind_a_backslash_hide_nothing(string text) =>
        Spoilers.Hide(text).ShouldBe(text);

    [Theory]
    [InlineData("`a || b` ||hidden||", "`a || b` ▮▮▮")]
    [InlineData(@"\||bare||hidden||", @"\||bare▮▮▮")]
    [InlineData(@"\\||hidden||", @"\\▮▮▮")]
    [InlineData(@"\`||hidden||`", @"\`▮▮▮`")]
    public void What_hides_nothing_takes_no_bars_from_what_does(string text, string shown) =>
        Spoilers.Hide(text).ShouldBe(shown);

    [Theory]
    [InlineData(0, 12, "▮▮▮")]
    [InlineData(4, 10, "▮▮▮")]
    [InlineData(4, 15, "▮▮▮ on")]
    [InlineData(12, 15, " on")]
    public void A_part_shows_nothing_of_what_is_hidden_in_the_whole(int start, int end, string shown) =>
        new Spoilers("||he dies!||" + " on").Hide(TextSpan.Between(start, end)).ShouldBe(shown);

    [Property(MaxTest = 500)]
    public Property Whatever_is_typed_is_hidden_where_chat_hides_it() =>
        Prop.ForAll(
            Gen.ListOf(Gen.Elements("|", "||", "a", "\n", " b ", "é")).Select(string.Concat).ToArbitrary(),
            text => Spoilers.Hide(text).ShouldBe(AsChatReads().Replace(text, "▮▮▮"))
        );

    [Theory]
    [InlineData("||")]
    [InlineData("||a")]
    [InlineData(@"\||")]
    [InlineData("`||")]
    [InlineData("`||` ||x|| ")]
    public void A_wall_of_bars_is_read_in_one_go(string piece)
    {
        var wall = string.Concat(Enumerable.Repeat(piece, 200_000));
        var started = Stopwatch.GetTimestamp();
        Spoilers.Hide(wall).Length.ShouldBeGreaterThan(0);
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(5)); // a second look at each would take hours
    }

    [GeneratedRegex(@"\|\|[\s\S]+?\|\|", RegexOptions.None, 1000)]
    private static partial Regex AsChatReads();
}
