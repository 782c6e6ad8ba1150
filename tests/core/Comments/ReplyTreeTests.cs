using DebateBot.Core.Comments;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Comments;

public sealed class ReplyTreeTests
{
    [Fact]
    public void Branches_stand_in_order_of_appearance_and_answers_below_what_they_answer()
    {
        var talk = new Talk()
            .Says("Ann", "One.")
            .Says("Bo", "Two.")
            .Says("Cy", "Three.", answering: 1)
            .Says("Di", "Four.", answering: 3);
        Draw(talk).ShouldBe("1 .3 ..4 2");
    }

    [Fact]
    public void The_surest_link_decides_and_a_person_goes_before_the_article()
    {
        var talk = new Talk().Says("Ann", "One.").Says("Bo", "Two.").Says("Cy", "Three.");
        ReplyLink[] links =
        [
            new(3, null, ReplyKind.Quote, 0.95, 0, 1),
            new(3, 1, ReplyKind.Mention, 0.9, 5, 1),
            new(3, 2, ReplyKind.Quote, 0.95, 9, 1),
        ];
        ReplyTree.Grow(talk.Comments, links).Find(3)!.Link!.To.ShouldBe(2);
    }

    [Fact]
    public void Of_two_people_called_the_first_is_answered() =>
        Draw(new Talk().Says("Ann", "One.").Says("Bo", "Two.").Says("Cy", "@Ann: no. @Bo: yes.")).ShouldBe("1 .3 2");

    [Fact]
    public void A_deleted_comment_stays_only_where_a_living_one_hangs_below()
    {
        var talk = new Talk()
            .Says("Ann", "One.")
            .Says("Bo", "Two.", answering: 1)
            .Says("Cy", "Three.", answering: 2)
            .Says("Di", "Four.", answering: 3);
        Draw(talk.Deletes(1).Deletes(4)).ShouldBe("1 .2 ..3");
        Draw(talk.Deletes(3)).ShouldBe("1 .2");
        Draw(talk.Deletes(2)).ShouldBeEmpty();
    }

    [Fact]
    public void Links_to_what_is_not_there_or_not_earlier_are_left_out()
    {
        var talk = new Talk().Says("Ann", "One.").Says("Bo", "Two.");
        ReplyLink[] links =
        [
            new(1, 2, ReplyKind.Native, 1, 0, 0),
            new(2, 9, ReplyKind.Native, 1, 0, 0),
            new(2, 2, ReplyKind.Native, 1, 0, 0),
        ];
        ReplyTree.Grow(talk.Comments, links).Roots.Count.ShouldBe(2);
    }

    [Fact]
    public void Ten_thousand_answers_in_a_row_are_no_trouble()
    {
        var talk = new Talk();
        for (var number = 1; number <= 10_000; number++)
            talk.Says("Ann", "Yes.", answering: number == 1 ? null : number - 1);
        ReplyTree.Grow(talk.Comments, talk.Links).Nodes().Max(node => node.Depth).ShouldBe(9_999);
    }

    private static string Draw(Talk talk) =>
        string.Join(
            ' ',
            ReplyTree
                .Grow(talk.Comments, talk.Links)
                .Nodes()
                .Select(node => new string('.', node.Depth) + node.Comment.Number)
        );
}
