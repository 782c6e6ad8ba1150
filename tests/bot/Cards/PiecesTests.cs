using DebateBot.Cards;
using FsCheck;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Cards;

public sealed class PiecesTests
{
    [Property]
    public void Pieces_together_are_the_text_and_each_fits(NonNull<string> text, PositiveInt size)
    {
        var most = size.Get + 1;
        var pieces = Pieces.Of(text.Get, most);
        string.Concat(pieces).ShouldBe(text.Get);
        pieces.ShouldAllBe(piece => piece.Length <= most);
    }

    [Fact]
    public void A_text_is_cut_behind_a_paragraph_where_one_ends_late_enough() =>
        Pieces
            .Of("One two three.\n\nFour five six. Seven", 24)
            .ShouldBe(["One two three.\n\n", "Four five six. Seven"]);

    [Fact]
    public void A_text_without_spaces_is_cut_between_graphemes() =>
        Pieces.Of("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12).ShouldBe(["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]);

    [Theory]
    [InlineData(2000)]
    [InlineData(2001)]
    public void A_grapheme_longer_than_a_message_is_cut_inside_no_letter(int most) =>
        Pieces
            .Of("a" + string.Concat(Enumerable.Repeat("\U0001E8D0", 2500)), most)
            .ShouldAllBe(piece => !char.IsHighSurrogate(piece.Last()));

    [Fact]
    public void A_grapheme_of_a_million_marks_is_cut_at_once() =>
        Should.CompleteIn(() => Pieces.Of("Z" + new string('\u0300', 2_000_000), 2000), TimeSpan.FromSeconds(30));
}
