using DebateBot.Cards;
using DebateBot.Tests.Core.Comments;
using Shouldly;
using Xunit;
using static DebateBot.Tests.Bot.Cards.Drawing;

namespace DebateBot.Tests.Bot.Cards;

public sealed class QuoteCardTests
{
    private readonly Talk talk = new Talk()
        .About("A second bridge over the river is a bad idea. Ferries carry the same traffic for less.")
        .Says("Ann", "Ferries *stop* when the river freezes in March.\n\n  Twice, even.")
        .Says("Bo", "> Ferries stop when the river freezes in March.\nNot any more they do.", answering: 1)
        .Says("Cy", "A second bridge over the river is a bad idea.\n\nSays who?");

    [Fact]
    public void The_text_is_the_comments_own_to_the_letter()
    {
        var card = QuoteCard.Draw(talk.Whole(), 1).Message.Cards.ShouldHaveSingleItem();
        card.Author.ShouldBe("Ann");
        card.Description.ShouldBe("Ferries *stop* when the river freezes in March.\n\n  Twice, even.");
        card.At.ShouldBe(talk.Comments[0].PostedAt);
    }

    [Fact]
    public void It_is_cited_by_its_number_with_a_link_to_it() =>
        QuoteCard.Draw(talk.Whole(), 1).Field("Comment").ShouldBe($"{Cited(1)} in A bridge over the Ill");

    [Fact]
    public void An_edited_comment_says_so()
    {
        talk.Comments[0].EditedAt = talk.Comments[0].PostedAt.AddHours(1);
        QuoteCard.Draw(talk.Whole(), 1).Field("Comment").ShouldStartWith($"{Cited(1)} (edited) in");
    }

    [Fact]
    public void A_date_that_nobody_knows_is_not_made_up()
    {
        talk.Comments[0].IsDateKnown = false;
        var drawn = QuoteCard.Draw(talk.Whole(), 1);
        drawn.Message.Cards[0].At.ShouldBeNull();
        drawn.Field("Comment").ShouldEndWith("date not known");
    }

    [Fact]
    public void What_it_answers_is_named_and_linked() =>
        QuoteCard.Draw(talk.Whole(), 2).Field("Answers").ShouldBe($"{Cited(1)} Ann");

    [Fact]
    public void Words_of_another_are_attributed_to_the_one_who_said_them()
    {
        QuoteCard
            .Draw(talk.Whole(), 2)
            .Field("Quoted in it")
            .ShouldBe($"“Ferries stop when the river freezes in March.” — {Cited(1)} Ann");
        QuoteCard
            .Draw(talk.Whole(), 3)
            .Field("Quoted in it")
            .ShouldBe("“A second bridge over the river is a bad idea.” — Nora Field, the article");
    }

    [Fact]
    public void Words_of_a_comment_deleted_since_do_not_become_those_of_the_one_who_quotes()
    {
        talk.Says("Dee", "The ferry across the Ill has never once been late in winter.")
            .Says("Bo", "The ferry across the Ill has never once been late in winter.\n\nIt has, twice.");
        var links = talk.Links;
        talk.Deletes(4);
        QuoteCard
            .Draw(talk.Whole(links), 5)
            .Field("Quoted in it")
            .ShouldBe("“The ferry across the Ill has never once been late in winter.” — #4, which was deleted");
    }

    [Fact]
    public void A_passage_marked_as_a_quote_that_nobody_said_here_is_told_so()
    {
        talk.Says("Dee", "> To be or not to be, that is the question.\nIndeed.");
        QuoteCard.Draw(talk.Whole(), 4).Field("Quoted in it").ShouldContain("stands nowhere in this discussion");
    }

    [Fact]
    public void Everybody_it_names_makes_it_stale() => QuoteCard.Draw(talk.Whole(), 2).CommentIds.ShouldBe([102, 101]);

    [Fact]
    public void A_deleted_comment_leaves_no_word_of_its_text()
    {
        talk.Deletes(1);
        var drawn = QuoteCard.Draw(talk.Whole(), 1);
        drawn.Said().Trim().ShouldBe("Comment #1 was deleted.");
        drawn.ShowsComments.ShouldBeFalse();
    }

    [Fact]
    public void A_picture_alone_is_not_shown_as_words_of_its_author()
    {
        talk.Says("Dee", "");
        QuoteCard.Draw(talk.Whole(), 4).Descriptions().ShouldStartWith("-# This comment has no text");
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4200)]
    [InlineData(5000)]
    public void A_long_comment_is_shown_whole_over_several_cards(int length)
    {
        var text = string.Concat(Enumerable.Repeat("word after word. ", length / 17));
        talk.Says("Dee", text);
        var drawn = QuoteCard.Draw(talk.Whole(), 4);
        drawn.ShouldFit();
        string.Concat(drawn.Message.Cards.Select(card => card.Description)).ShouldBe(text);
        drawn.Message.Cards[0].Author.ShouldBe("Dee");
    }

    [Fact]
    public void What_no_message_can_hold_is_cut_and_says_where_to_read_on()
    {
        talk.Says("Dee", string.Concat(Enumerable.Repeat("word after word. ", 900)));
        var drawn = QuoteCard.Draw(talk.Whole(), 4);
        drawn.ShouldFit();
        drawn
            .Descriptions()
            .ShouldMatch(@"-# … and [\d,]+ more characters: \[read on\]\(https://discord.com/channels/1/3/1004\)$");
    }
}
