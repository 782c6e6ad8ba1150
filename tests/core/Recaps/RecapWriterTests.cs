using DebateBot.Core.Recaps;
using DebateBot.Tests.Core.Comments;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Recaps;

public sealed class RecapWriterTests
{
    private readonly Talk talk = new Talk()
        .About("The council wants a second bridge over the river. I think the money is better spent on ferries.")
        .Says(
            "Ann",
            "Hello everybody! A ferry carries the same traffic for a tenth of the price. That settles it for me."
        )
        .Says("Bo", "@Ann: Ferries stop when the river freezes in March. But nobody says so.")
        .Says("Ann", "@Bo: The river last froze eleven years ago, in a very cold March.")
        .Says("Cy", "Bridges bring traffic into the old town. Who wants that?");

    [Fact]
    public void What_the_article_claims_comes_first_then_branches_in_order_of_appearance()
    {
        var recap = Write();
        recap.Sections[0].Heading.ShouldBe(talk.Article.Title);
        recap
            .Sections[0]
            .Sentences.ShouldAllBe(sentence => sentence.Comment == null && sentence.Author == "Nora Field");
        recap
            .Sections.Skip(1)
            .Select(section => string.Join(',', section.Sentences.Select(said => said.Comment)))
            .ShouldBe(["1,2,3", "4"]);
        (recap.Comments, recap.Covered).ShouldBe((4, 4));
    }

    [Fact]
    public void Sentences_stand_alone_without_greeting_name_or_pointing_back()
    {
        var cited = Write()
            .Sections.Skip(1)
            .SelectMany(section => section.Sentences)
            .Select(said => said.Text)
            .ToList();
        cited.ShouldBe([
            "A ferry carries the same traffic for a tenth of the price.",
            "Ferries stop when the river freezes in March.",
            "The river last froze eleven years ago, in a very cold March.",
            "Bridges bring traffic into the old town.",
        ]);
    }

    [Fact]
    public void Everyone_is_heard_before_anyone_twice()
    {
        var recap = Write(new RecapRequest(Words: 45));
        recap
            .Sections.Skip(1)
            .SelectMany(section => section.Sentences)
            .Select(said => said.Author)
            .ShouldBe(["Ann", "Bo", "Cy"], ignoreOrder: true);
    }

    [Fact]
    public void Words_quoted_from_others_are_never_the_quoters()
    {
        talk.Says(
            "Di",
            "> A ferry carries the same traffic for a tenth of the price.\nFerries pollute the river with oil.\n> and some unknown quoted words here"
        );
        var said = Write().Sections[^1];
        said.Heading.ShouldStartWith("Bridges");
        var sentence = Write().Sections.SelectMany(section => section.Sentences).Single(cited => cited.Author == "Di");
        sentence.Text.ShouldBe("Ferries pollute the river with oil.");
    }

    [Fact]
    public void What_the_article_quotes_is_not_its_claim()
    {
        talk.About(
            "The Herald (“A bridge for all“):\n\nMayors everywhere love bridges more than ferries.\n\nI think the money is better spent on ferries."
        );
        Write()
            .Sections[0]
            .Sentences.ShouldHaveSingleItem()
            .Text.ShouldBe("I think the money is better spent on ferries.");
    }

    [Fact]
    public void A_deleted_comment_is_neither_cited_nor_counted()
    {
        talk.Deletes(1);
        var recap = Write();
        recap.Comments.ShouldBe(3);
        recap.Sections.SelectMany(section => section.Sentences).ShouldNotContain(said => said.Comment == 1);
        recap.Sections.ShouldAllBe(section => !section.Heading.Contains("tenth", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_new_is_what_others_said_since()
    {
        talk.Says("Di", "Ropes would hold the ferry in March, too.", id: 7);
        var recap = Write(new RecapRequest(After: 2, NotBy: 7));
        recap.Sections.SelectMany(section => section.Sentences).Select(said => said.Comment).ShouldBe([3, 4]);
        recap.Comments.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://ferries.example/a/b")]
    [InlineData("```\nvar ferry = new Ferry();\n```")]
    [InlineData("🙂🙂🙂 🙂")]
    [InlineData("Why? No. So what?")]
    [InlineData("> quoted from who knows where")]
    public void Who_says_nothing_citable_is_left_out(string text)
    {
        var recap = RecapWriter.Write(new Talk().Article, new Talk().Says("Ann", text).Comments, []);
        (recap.Comments, recap.Covered, recap.Sections.Count).ShouldBe((1, 0, 0));
    }

    [Theory]
    [InlineData("橋は古くて狭い。渡し船で十分だと思う。")]
    [InlineData("الجسر القديم ضيق جدا ولا يكفي للمدينة.")]
    [InlineData("Мост слишком дорог для города.")]
    public void Every_script_can_be_cited(string text) =>
        RecapWriter.Write(new Talk().Article, new Talk().Says("Ann", text).Comments, []).Covered.ShouldBe(1);

    [Fact]
    public void Of_nothing_there_is_nothing_to_recap()
    {
        RecapWriter.Write(new Talk().Article, [], []).Sections.ShouldBeEmpty();
        RecapWriter
            .Write(new Talk().Article, new Talk().Says("Ann", "The river froze in March.").Deletes(1).Comments, [])
            .ShouldSatisfyAllConditions(recap => recap.Comments.ShouldBe(0), recap => recap.Sections.ShouldBeEmpty());
    }

    private Recap Write(RecapRequest? request = null) =>
        RecapWriter.Write(talk.Article, talk.Comments, talk.Links, request);
}
