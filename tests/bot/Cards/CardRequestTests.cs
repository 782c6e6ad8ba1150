using DebateBot.Cards;
using DebateBot.Core.Posting;
using FsCheck;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Cards;

public sealed class CardRequestTests
{
    [Property]
    public void A_request_survives_its_button_and_its_place_in_the_record(
        PositiveInt discussion,
        NonNegativeInt number,
        NonNegativeInt words,
        NonNegativeInt since,
        NonNegativeInt upTo
    )
    {
        var request = new CardRequest(CardKind.Recap, discussion.Get, number.Get, words.Get, since.Get, upTo.Get);
        CardRequest.Read(ButtonId.Parse(request.ToButtonId())).ShouldBe(request);
        CardRequest.Read(CardKind.Recap, discussion.Get, request.ToParameters()).ShouldBe(request);
    }

    [Fact]
    public void The_largest_request_fits_into_a_button()
    {
        const int Largest = int.MaxValue;
        new CardRequest(CardKind.Replies, long.MaxValue, Largest, Largest, Largest, Largest)
            .ToButtonId()
            .Length.ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public void Parameters_are_readable_and_say_only_what_differs()
    {
        CardRequest.Quote(12, 18).ToParameters().ShouldBe("number=18");
        new CardRequest(CardKind.Recap, 12, Words: 250, Since: 3, UpTo: 25)
            .ToParameters()
            .ShouldBe("words=250;since=3;upto=25");
    }

    [Theory]
    [InlineData("post")]
    [InlineData("post:0:12")]
    [InlineData("post:99:12")]
    [InlineData("post:x:12")]
    public void A_button_of_no_card_is_told_apart(string id) => CardRequest.Read(ButtonId.Parse(id)).ShouldBeNull();

    [Fact]
    public void What_a_newer_version_added_is_left_out() =>
        CardRequest.Read(CardKind.Quote, 12, "mood=3;number=18;;x").ShouldBe(CardRequest.Quote(12, 18));
}
