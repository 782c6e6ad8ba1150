using DebateBot.Cards;
using DebateBot.Core.Posting;
using DebateBot.Tests.Core.Comments;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Bot.Cards.Drawing;

namespace DebateBot.Tests.Bot.Cards;

public sealed class RepliesCardTests
{
    private readonly Talk talk = new Talk()
        .Says("Ann", "A ferry is cheaper.")
        .Says("Bo", "Not in March.", answering: 1)
        .Says("Cy", "Bridges are loud.")
        .Says("Ann", "March is short.", answering: 2)
        .Says("Bo", "Not that short.", answering: 4);

    [Fact]
    public void Every_comment_stands_below_the_one_it_answers()
    {
        var drawn = Draw();
        drawn
            .Descriptions()
            .Split('\n')
            .ShouldBe([
                $"- {Cited(1)} Ann: A ferry is cheaper.",
                $"  - {Cited(2)} Bo: Not in March.",
                $"    - {Cited(4)} Ann: March is short.",
                $"    - {Cited(5)} Bo → #4: Not that short.",
                $"- {Cited(3)} Cy: Bridges are loud.",
            ]);
        drawn.Message.Cards[0].Footer.ShouldBe("5 comments by 3 people");
    }

    [Fact]
    public void A_branch_begins_with_what_it_answers() =>
        Draw(number: 2)
            .Descriptions()
            .Split('\n')
            .ShouldBe([
                $"Answers {Cited(1)} Ann",
                $"- {Cited(2)} Bo: Not in March.",
                $"  - {Cited(4)} Ann: March is short.",
                $"    - {Cited(5)} Bo: Not that short.",
            ]);

    [Fact]
    public void A_comment_nobody_answered_says_so() =>
        Draw(number: 3).Descriptions().ShouldEndWith("Nobody has answered it yet.");

    [Fact]
    public void A_deleted_comment_keeps_its_place_without_words_name_or_link()
    {
        var links = talk.Links;
        talk.Deletes(2);
        var drawn = RepliesCard.Draw(talk.Whole(links), new CardRequest(CardKind.Replies, 12));
        drawn.Descriptions().ShouldContain("\n  - #2: deleted\n");
        drawn.Said().ShouldNotContain("March.\n");
    }

    [Fact]
    public void A_line_begins_with_the_comments_own_words()
    {
        talk.Says("Dee", "> Bridges are loud.\n<@55> ||No|| way, they are quiet.");
        Draw().Descriptions().ShouldEndWith(@"Dee: ▮▮▮ way, they are quiet.");
    }

    [Fact]
    public void Five_hundred_comments_fit_and_the_rest_is_counted()
    {
        for (var more = 0; more < 500; more++)
            talk.Says("Dee", $"Comment {more} of a long evening with many words and no end in sight.", answering: 1);
        var drawn = Draw();
        drawn.ShouldFit();
        drawn.Descriptions().ShouldMatch(@"… and \d+ more\. `/replies number:` shows one branch\.$");
        drawn.CommentIds.Count.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Nobody_having_said_anything_is_said_so() =>
        RepliesCard
            .Draw(new Talk().Whole(), new CardRequest(CardKind.Replies, 12))
            .Descriptions()
            .ShouldBe("Nobody has commented yet.");

    private DrawnCard Draw(int number = 0) =>
        RepliesCard.Draw(talk.Whole(), new CardRequest(CardKind.Replies, 12, number));
}
