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
}
