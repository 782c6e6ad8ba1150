using DebateBot.Core.Comments;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Comments;

public sealed class ReplyResolverTests
{
    private readonly Talk talk = new Talk()
        .About("The council wants a second bridge. It would cost eleven million, which nobody has budgeted.")
        .Says("Ann", "A ferry would carry the same traffic for a tenth of the price. Who pays for the mooring?")
        .Says("Bo Lindqvist", "Ferries stop when the river freezes, as it did in March.");

    [Fact]
    public void Chats_own_reply_is_certain()
    {
        var link = talk.Says("Cy", "Not since then.", answering: 2).Links.ShouldHaveSingleItem();
        (link.From, link.To, link.Kind, link.Confidence).ShouldBe((3, 2, ReplyKind.Native, 1.0));
    }

    [Theory]
    [InlineData("@Ann: no.")]
    [InlineData("@ann, no.")]
    [InlineData("I am with @ANN on this.")]
    [InlineData("(@Ann's ferry)")]
    public void A_name_called_links_to_that_persons_latest_comment(string text) =>
        talk.Says("Ann", "Or a rope.").Says("Cy", text).Answers().ShouldBe("4>3:Mention");

    [Theory]
    [InlineData("@Bo: no.")]
    [InlineData("@Anna: no.")]
    [InlineData("@Zed: no.")]
    [InlineData("ann@Ann.example is her address")]
    [InlineData("`@Ann`")]
    [InlineData("```\n@Ann\n```")]
    [InlineData("> as @Ann said, whatever it was")]
    [InlineData("Ann is right.")]
    public void What_only_looks_like_a_call_links_nobody(string text) =>
        talk.Says("Cy", text).Answers().ShouldBeEmpty();

    [Fact]
    public void Of_several_names_the_longest_counts() =>
        talk.Says("Bo", "Hm, wait.").Says("Cy", "@Bo Lindqvist: it froze twice.").Answers().ShouldBe("4>2:Mention");

    [Fact]
    public void A_member_called_by_chats_own_mention_is_found_by_id() =>
        new Talk()
            .Says("Ann", "A ferry.", id: 77)
            .Says("Bo", "<@77> and <@!77>, no.")
            .Answers()
            .ShouldBe("2>1:Mention");

    [Fact]
    public void Nobody_is_called_before_they_speak() =>
        new Talk().Says("Ann", "@Bo: well?").Says("Bo", "Well.").Answers().ShouldBeEmpty();

    [Fact]
    public void A_quote_after_a_name_shows_which_comment_is_meant() =>
        talk.Says("Ann", "Or a rope.")
            .Says("Cy", "@Ann:\nWho pays for the mooring?\n\nThe same people as for the bridge.")
            .Answers()
            .ShouldBe("4>1:Quote");

    [Fact]
    public void A_reply_to_a_persons_earlier_comment_decides_what_their_name_means() =>
        talk.Says("Ann", "Or a rope.").Says("Cy", "@Ann: no.", answering: 1).Answers().ShouldBe("4>1:Native");

    [Fact]
    public void One_comment_may_answer_several() =>
        talk.Says("Cy", "@Bo Lindqvist: it thawed.\n\n> which nobody has budgeted\n\nExactly.", answering: 1)
            .Answers()
            .ShouldBe("3>1:Native 3>:Quote 3>2:Mention");

    [Fact]
    public void Evidence_is_where_it_stands_in_the_answering_text()
    {
        const string Text = "So be it.\n> Ferries stop when the river freezes\nThen skate.";
        var link = talk.Says("Cy", Text).Links.ShouldHaveSingleItem();
        Text.Substring(link.EvidenceStart, link.EvidenceLength).ShouldBe("Ferries stop when the river freezes");
    }

    [Fact]
    public void A_deleted_comment_is_answered_only_by_chats_own_reply() =>
        talk.Says("Cy", "@Ann: no.", answering: 1)
            .Says("Di", "> A ferry would carry the same traffic\nIt would.")
            .Deletes(1)
            .Answers()
            .ShouldBe("3>1:Native");

    [Fact]
    public void A_deleted_comment_answers_nobody() =>
        talk.Says("Cy", "Gone.", answering: 1).Deletes(3).Answers().ShouldBeEmpty();

    [Fact]
    public void One_new_reply_gets_the_same_links_as_the_whole_discussion()
    {
        talk.Says("Cy", "@Ann: no.").Says("Di", "> Ferries stop when the river freezes\nAh.");
        var soFar = new DiscussionSoFar(talk.Article);
        foreach (var comment in talk.Comments.SkipLast(1))
            soFar.Add(comment);
        ReplyResolver.Resolve(talk.Comments[^1], soFar).ShouldBe(talk.Links.Where(link => link.From == 4));
    }
}
