using DebateBot.Core.Comments;
using DebateBot.Core.Imports;
using DebateBot.Core.Quotes;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Imports;

/// <summary>The one real discussion, beside the checkout: names, numbers and lengths only, none of its sentences.</summary>
public sealed class SeedThreadTests
{
    private static readonly string[] Authors =
    [
        .. (
            "Kathy,Michael Cain,Argon,drj,Michael Reynolds,Kathy,Jay L Gischer,MarkedMan,JohnSF,JohnSF,JohnSF,drj,Kathy,"
            + "dazedandconfused,JohnSF,JohnSF,Gustopher,DK,dazedandconfused,JohnSF,dazedandconfused,JohnSF,Kathy,"
            + "dazedandconfused,Andy"
        ).Split(','),
    ];

    private readonly OldThread thread = OldThreadReader.Read(File.ReadAllBytes(Needs.Seed()));

    [Fact]
    public void Its_article_and_comments_are_read()
    {
        thread.Article.Title.ShouldBe("Bringing Ukraine Into NATO");
        thread.Article.Deck!.Length.ShouldBe(55);
        thread.Article.Author.ShouldBe("James Joyner");
        thread.Article.Body.Split("\n\n").Length.ShouldBe(11);
        thread.FiledUnder.ShouldBe(["World Politics"]);
        thread.Comments.Select(comment => comment.Number).ShouldBe(Enumerable.Range(1, 25));
        thread.Comments.Select(comment => comment.Author).ShouldBe(Authors);
        thread.Comments.ShouldAllBe(comment => comment.Text.Length > 100 && !comment.IsDateKnown);
        thread.Comments[22].Text.Length.ShouldBeGreaterThan(2000);
    }

    [Fact]
    public void What_its_text_has_lost_is_known() =>
        thread.LostMentions.ShouldBe([10, 12, 13, 19, 20, 21, 23], ignoreOrder: true);

    [Fact]
    public void Whom_its_comments_answer_is_found_and_nothing_is_invented() =>
        string.Join(' ', Links().Select(link => $"{link.From}>{link.To}:{link.Kind}"))
            .ShouldBe(
                "6>2:Mention 8>5:Quote 9>2:Mention 10>4:Quote 12>10:Quote 13>11:Quote 14>7:Mention 18>:Quote 20>19:Quote 23>21:Quote 24>23:Mention"
            );

    [Fact]
    public void The_words_of_others_are_told_from_a_comments_own()
    {
        var passages = thread
            .Comments.SelectMany(comment =>
                QuotedPassages
                    .Find(comment, thread.Article, thread.Comments)
                    .Select(passage => (comment.Number, passage.Source!.Comment))
            )
            .ToList();
        passages.ShouldBe([(8, 5), (10, 4), (12, 10), (13, 11), (18, null), (20, 19), (23, 21)]);
    }

    [Fact]
    public void Its_tree_grows_in_order_of_appearance()
    {
        var tree = ReplyTree.Grow(thread.Comments, Links());
        tree.Roots.Select(root => root.Comment.Number).ShouldBe([1, 2, 3, 4, 5, 7, 11, 15, 16, 17, 18, 19, 21, 22, 25]);
        tree.Find(12)!.Depth.ShouldBe(2);
        tree.Nodes().Count().ShouldBe(25);
    }

    private IReadOnlyList<ReplyLink> Links() => ReplyResolver.ResolveAll(thread.Article, thread.Comments);
}
