using System.Text;
using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Quotes;
using DebateBot.Core.Recaps;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Comments;

/// <summary>Texts made to cost the square of their length.</summary>
public sealed class HostileTextTests
{
    private const int Longest = 2000;
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(30); // minutes, were it the square

    [Theory]
    [InlineData("a a a a\n\n")]
    [InlineData("文字文字文\n\n")]
    [InlineData("b b b\n\nb b bb\n\n")]
    public void Comments_full_of_the_same_short_phrases_are_not_compared_each_with_each(string piece)
    {
        var comments = Enumerable.Range(1, 600).Select(number => Say(number, Repeat(piece, Longest))).ToList();
        Should.CompleteIn(() => ReplyResolver.ResolveAll(article: null, comments), AtOnce);
    }

    [Fact]
    public void Names_of_every_length_make_no_text_full_of_calls_slow()
    {
        var comments = Enumerable.Range(1, 2000).Select(number => Say(number, "x", new string('@', number))).ToList();
        comments.Add(Say(2001, new string('@', 2_000_000)));
        Should.CompleteIn(() => ReplyResolver.ResolveAll(article: null, comments), AtOnce);
    }

    [Fact]
    public void A_text_of_nothing_but_quote_marks_is_opened_at_once()
    {
        var comment = Say(1, Repeat(">\n", 1_000_000));
        Should.CompleteIn(() => new Openings([comment], []).Of(comment), AtOnce);
    }

    [Fact]
    public void An_article_of_a_hundred_thousand_paragraphs_is_recapped_at_once()
    {
        var article = new Article { Title = "Bridges", Body = Repeat("The bridge is old.\n\n", 4_000_000) };
        Should.CompleteIn(() => RecapWriter.Write(article, [Say(1, "So is the ferry here.")], []), AtOnce);
    }

    private static string Repeat(string piece, int length) =>
        new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static Comment Say(int number, string text, string author = "Robin") =>
        new()
        {
            Number = number,
            Author = author,
            Text = text,
            PostedAt = DateTimeOffset.UnixEpoch.AddSeconds(number),
        };
}
