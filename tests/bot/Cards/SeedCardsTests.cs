using DebateBot.Cards;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Imports;
using DebateBot.Core.Posting;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Cards;

/// <summary>The cards of the one real discussion, beside the checkout.</summary>
public sealed class SeedCardsTests
{
    private readonly WholeDiscussion whole = Read();

    [Theory]
    [InlineData(8, "#5 Michael Reynolds")]
    [InlineData(10, "#4 drj")]
    [InlineData(12, "#10 JohnSF")]
    [InlineData(13, "#11 JohnSF")]
    [InlineData(18, "James Joyner, the article")]
    [InlineData(20, "#19 dazedandconfused")]
    [InlineData(23, "#21 dazedandconfused")]
    public void A_passage_is_attributed_to_the_one_who_said_it(int number, string source) =>
        QuoteCard
            .Draw(whole, number)
            .Field("Quoted in it")
            .Split('\n')
            .ShouldAllBe(line => line.EndsWith($"” — {source}", StringComparison.Ordinal));

    [Fact]
    public void Every_comment_is_quoted_to_the_letter_and_nothing_else_is_said_to_be_quoted()
    {
        foreach (var comment in whole.Comments)
        {
            var drawn = QuoteCard.Draw(whole, comment.Number);
            drawn.ShouldFit();
            string.Concat(drawn.Message.Cards.Select(card => card.Description)).ShouldBe(comment.Text);
        }
        whole.Comments.Count(IsQuoting).ShouldBe(7);
    }

    [Fact]
    public void Recap_and_replies_fit_whole()
    {
        foreach (var kind in new[] { CardKind.Recap, CardKind.Replies })
        {
            var request = new CardRequest(kind, 1);
            var drawn = kind == CardKind.Recap ? RecapCard.Draw(whole, request) : RepliesCard.Draw(whole, request);
            drawn.ShouldFit();
            drawn.Descriptions().ShouldNotContain("… and");
        }
    }

    private bool IsQuoting(Comment comment) =>
        QuoteCard
            .Draw(whole, comment.Number)
            .Message.Cards.SelectMany(card => card.Fields)
            .Any(field => field.Name == "Quoted in it");

    private static WholeDiscussion Read()
    {
        var thread = OldThreadReader.Read(File.ReadAllBytes(Needs.Seed()));
        var discussion = new Discussion { Article = thread.Article };
        return new(discussion, thread.Comments, ReplyResolver.ResolveAll(thread.Article, thread.Comments));
    }
}
