using System.Text;
using DebateBot.Core;
using DebateBot.Core.Imports;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Imports;

public sealed class OldThreadReaderTests
{
    private const string Page = """
        A bridge too many

        The council overreaches.

        The council wants a bridge.

        Nobody asked.

        FILED UNDER: Rivers, , Money, ,
        Nora Field
        About Nora Field
        Nora Field writes about rivers.


          1. Ann says:

            No bridge.

            No ferry.

          2. Bo Lind the Elder says:


            Yes to both.

        """;

    [Fact]
    public void A_page_becomes_an_article_with_its_comments()
    {
        var thread = OldThreadReader.Read(Page);
        thread.Article.Title.ShouldBe("A bridge too many");
        thread.Article.Deck.ShouldBe("The council overreaches.");
        thread.Article.Author.ShouldBe("Nora Field");
        thread.Article.Body.ShouldBe("The council wants a bridge.\n\nNobody asked.");
        thread.FiledUnder.ShouldBe(["Rivers", "Money"]);
        thread
            .Comments.Select(comment => (comment.Number, comment.Author, comment.Text))
            .ShouldBe([(1, "Ann", "No bridge.\n\nNo ferry."), (2, "Bo Lind the Elder", "Yes to both.")]);
        thread.LostMentions.ShouldBe([2]);
        thread.Comments[0].PostedAt.ShouldBeLessThan(thread.Comments[1].PostedAt);
    }

    [Fact]
    public void Line_ends_tabs_and_byte_order_marks_change_nothing()
    {
        var expected = OldThreadReader.Read(Page).Comments.Select(comment => comment.Text);
        string[] forms =
        [
            Page.ReplaceLineEndings("\r\n"),
            Page.ReplaceLineEndings("\r"),
            "\uFEFF" + Page,
            Page.Replace("    ", "\t", StringComparison.Ordinal),
        ];
        foreach (var form in forms)
            OldThreadReader.Read(form).Comments.Select(comment => comment.Text).ShouldBe(expected);
        OldThreadReader
            .Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page)])
            .Comments.Count.ShouldBe(2);
    }

    [Fact]
    public void What_a_page_lacks_is_empty()
    {
        var thread = OldThreadReader.Read("Title\n\n" + new string('x', 300) + "\n\n  1. Ann says:\n\n    Hm.");
        (thread.Article.Deck, thread.Article.Author, thread.FiledUnder.Count).ShouldBe((null, null, 0));
        thread.Article.Body.Length.ShouldBe(300);
    }

    [Fact]
    public void The_author_is_found_without_categories()
    {
        var thread = OldThreadReader.Read(
            "Title\n\nText here.\n\nMore text.\n\nNora Field\nAbout Nora Field\nBio.\n\n  1. Ann says:\n\n    Hm."
        );
        (thread.Article.Author, thread.Article.Body).ShouldBe(("Nora Field", "More text."));
    }

    [Theory]
    [InlineData("1. Simon says says:", "Simon says")]
    [InlineData("1. says says:", "says")]
    [InlineData("1.  Dr. No. 5 says:", "Dr. No. 5")]
    [InlineData("1. Anne Marie van der Berg says:", "Anne Marie van der Berg")]
    public void Names_are_taken_whole(string header, string name) =>
        Read($"{header}\n\n  Hm.").Comments.ShouldHaveSingleItem().Author.ShouldBe(name);

    [Fact]
    public void What_looks_like_a_header_inside_a_comment_is_its_text()
    {
        Read("  1. Ann says:\n\n    She lists:\n\n    2. Bo says:\n\n    nothing.\n\n  2. Cy says:\n\n    Ha.")
            .Comments.Count.ShouldBe(2);
        Read("1. Ann says:\n\nShe lists:\n\n1. Bo says:\n\nnothing.\n\n2. Cy says:\n\nHa.").Comments.Count.ShouldBe(2);
    }

    [Fact]
    public void Numbers_may_have_gaps_and_comments_may_be_empty() =>
        Read("  1. Ann says:\n\n    Hm.\n\n  4. Bo says:\n\n  5. Cy says:\n\n    Ha.")
            .Comments.Select(comment => (comment.Number, comment.Text))
            .ShouldBe([(1, "Hm."), (4, ""), (5, "Ha.")]);

    [Theory]
    [InlineData("June 15, 2023 at 10:01")]
    [InlineData("Thursday, June 15, 2023 at 10:01 AM")]
    [InlineData("Thursday, 15 June 2023 at 10:01")]
    [InlineData("2023-06-15 10:01")]
    public void A_date_below_the_name_is_kept(string date)
    {
        var comment = Read($"  1. Ann says:\n    {date}\n\n    Hm.").Comments.ShouldHaveSingleItem();
        (comment.PostedAt, comment.IsDateKnown, comment.Text).ShouldBe(
            (new DateTimeOffset(2023, 6, 15, 10, 1, 0, TimeSpan.Zero), true, "Hm.")
        );
    }

    [Fact]
    public void Inner_indentation_stays() =>
        Read("  1. Ann says:\n\n    def f():\n        return 1").Comments[0].Text.ShouldBe("def f():\n    return 1");

    [Theory]
    [InlineData("")]
    [InlineData("Only an article.\n\nWith text.")]
    [InlineData("  1. Ann says:\n\n    No article above.")]
    [InlineData("PK\u0003\u0004\0\0")]
    public void Anything_else_is_refused_with_the_form_that_is_expected(string file) =>
        Should
            .Throw<UserError>(() => OldThreadReader.Read(Encoding.UTF8.GetBytes(file)))
            .Message.ShouldContain("“1. Ann says:”");

    [Fact]
    public void Ten_megabytes_take_no_longer_than_their_size()
    {
        var page = new StringBuilder("Title\n\nBody here.\n\nMore.\n");
        for (var number = 1; page.Length < 10_000_000; number++)
            page.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"\n  {number}. Ann says:\n\n    {new string('x', 400)}\n\n    9. Bo says:\n"
            );
        OldThreadReader.Read(page.ToString()).Comments.Count.ShouldBeGreaterThan(20_000);
    }

    [Property(MaxTest = 500)]
    public bool Nothing_but_a_sentence_for_people_is_ever_thrown(byte[] choices, string? noise)
    {
        string[] pieces =
        [
            "Title",
            "\n",
            "\n\n",
            "  ",
            "\t",
            "1. ",
            "2. Bo says:",
            "  1. Ann says:\n",
            " says:",
            "FILED UNDER:",
            ",",
            "About ",
            "June 15, 2023 at 10:01",
            "99999999999. X says:",
            noise ?? "",
        ];
        try
        {
            OldThreadReader.Read(string.Concat(choices.Select(choice => pieces[choice % pieces.Length])));
            OldThreadReader.Read(choices);
        }
        catch (UserError)
        {
            return true;
        }
        return true;
    }

    private static OldThread Read(string comments) =>
        OldThreadReader.Read($"Title\n\nBody here.\n\nMore of it.\n\n{comments}\n");
}
