using DebateBot.Core.Comments;
using DebateBot.Core.Imports;
using DebateBot.Core.Quotes;
using DebateBot.Core.Recaps;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Recaps;

/// <summary>The recap of the one real discussion, beside the checkout.</summary>
public sealed class SeedRecapTests
{
    private readonly OldThread thread = OldThreadReader.Read(File.ReadAllBytes(Needs.Seed()));

    [Fact]
    public void All_twelve_people_are_heard_in_the_usual_length()
    {
        var recap = Write(RecapRequest.UsualWords);
        (recap.Comments, recap.Covered).ShouldBe((25, 25));
        Sentences(recap).Sum(said => said.Text.Split(' ').Length).ShouldBeLessThanOrEqualTo(250);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(250)]
    [InlineData(2000)]
    public void Every_sentence_is_its_authors_own(int words)
    {
        var quoted = thread.Comments.ToDictionary(
            comment => comment.Number,
            comment =>
                QuotedPassages
                    .Find(comment, thread.Article, thread.Comments)
                    .Select(passage => passage.Span.In(comment.Text))
                    .ToList()
        );
        foreach (var said in Sentences(Write(words)).Where(said => said.Comment is not null))
        {
            QuoteCheck.IsVerbatim(said.Text, thread.Comments[said.Comment!.Value - 1].Text).ShouldBeTrue();
            quoted[said.Comment.Value].ShouldAllBe(passage => !QuoteCheck.IsVerbatim(said.Text, passage));
        }
    }

    [Fact]
    public void The_article_claims_what_its_author_wrote_below_the_passage_he_quotes()
    {
        var own = string.Join("\n\n", thread.Article.Body.Split("\n\n")[^2..]);
        var claims = Write(RecapRequest.UsualWords).Sections[0];
        claims.Heading.ShouldBe(thread.Article.Title);
        claims.Sentences.Count.ShouldBeInRange(1, 3);
        claims.Sentences.ShouldAllBe(said => said.Comment == null && QuoteCheck.IsVerbatim(said.Text, own));
    }

    private Recap Write(int words) =>
        RecapWriter.Write(
            thread.Article,
            thread.Comments,
            ReplyResolver.ResolveAll(thread.Article, thread.Comments),
            new RecapRequest(words)
        );

    private static List<Citation> Sentences(Recap recap) =>
        [.. recap.Sections.SelectMany(section => section.Sentences)];
}
