using System.Text.RegularExpressions;
using DebateBot.Cards;
using DebateBot.Core.Posting;
using DebateBot.Tests.Core.Comments;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Bot.Cards.Drawing;

namespace DebateBot.Tests.Bot.Cards;

public sealed partial class RecapCardTests
{
    private readonly Talk talk = new Talk()
        .About("The council wants a second bridge over the river. I think the money is better spent on ferries.")
        .Says("Ann", "A ferry carries the same traffic for a tenth of the price.")
        .Says("Bo", "Ferries stop when the river freezes in March.", answering: 1)
        .Says("Cy", "Bridges bring traffic into the old town.");

    [Fact]
    public void Every_line_ends_in_its_citation()
    {
        var drawn = Draw();
        drawn.Message.Cards[0].Title.ShouldBe("Recap: A bridge over the Ill");
        drawn.Descriptions().ShouldContain($"- “Ferries stop when the river freezes in March.” Bo {Cited(2)}");
        var lines = drawn.Descriptions().Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal));
        lines.ShouldAllBe(line => Citation().IsMatch(line));
    }

    [Fact]
    public void An_edited_comment_says_so()
    {
        talk.Comments[1].EditedAt = talk.Comments[1].PostedAt.AddHours(1);
        Draw().Descriptions().ShouldContain($"Bo {Cited(2)} (edited)");
    }

    [Fact]
    public void A_deletion_takes_its_sentence_out()
    {
        talk.Deletes(2);
        var drawn = Draw();
        drawn.Said().ShouldNotContain("freezes");
        drawn.Said().ShouldNotContain("Bo [", Case.Sensitive);
        drawn.CommentIds.ShouldBe([101, 103], ignoreOrder: true);
    }

    [Fact]
    public void Whose_words_head_a_branch_makes_the_card_stale_too()
    {
        var drawn = Draw(new CardRequest(CardKind.Recap, 12, Since: 1));
        drawn.Descriptions().ShouldContain($"**“A ferry carries the same traffic for a tenth…”** {Cited(1)}");
        drawn.CommentIds.ShouldContain(101);
    }

    [Fact]
    public void Only_what_is_new_is_recapped_and_only_up_to_the_number_asked()
    {
        talk.Says("Dee", "The old town has no room for another car.");
        var drawn = Draw(new CardRequest(CardKind.Recap, 12, Since: 2, UpTo: 3));
        drawn.Message.Cards[0].Title.ShouldBe("New since #2: A bridge over the Ill");
        drawn.CommentIds.ShouldBe([103]);
    }

    [Fact]
    public void Nothing_new_is_said_so()
    {
        var drawn = Draw(new CardRequest(CardKind.Recap, 12, Since: 3));
        drawn.Descriptions().ShouldBe("Nothing new since #3.");
        drawn.ShowsComments.ShouldBeFalse();
    }

    [Fact]
    public void Comments_too_short_to_cite_are_linked()
    {
        talk.Says("Dee", "Yes.");
        var drawn = Draw(new CardRequest(CardKind.Recap, 12, Since: 3));
        drawn.Descriptions().ShouldBe($"Nothing long enough to cite was said: {Cited(4)}");
    }

    [Fact]
    public void A_long_recap_is_cut_at_whole_lines_and_says_how_much_more_there_is()
    {
        for (var more = 0; more < 60; more++)
            talk.Says(
                $"Person {more} {new string('x', 60)}",
                $"Point number {more} is about the bridge, the ferry and the price of {more}."
            );
        var drawn = Draw(new CardRequest(CardKind.Recap, 12, Words: 400));
        drawn.ShouldFit();
        drawn.Message.Cards.Count.ShouldBeGreaterThan(1);
        drawn.Descriptions().Split('\n')[^1].ShouldMatch(@"^… and \d+ more$");
    }

    [Fact]
    public void A_name_formats_nothing_beside_it()
    {
        talk.Says("**Dee** [x](http://x)", "The old town has no room for another car.");
        Draw().Descriptions().ShouldContain(@"\*\*Dee\*\* \[x\](http://x) [#4]");
    }

    private DrawnCard Draw(CardRequest? request = null) =>
        RecapCard.Draw(talk.Whole(), request ?? new CardRequest(CardKind.Recap, 12));

    [GeneratedRegex(
        @"(\[#\d+\]\(https://discord\.com/channels/1/3/\d+\)( \(edited\))?|the article)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Citation();
}
