using System.Text.RegularExpressions;
using DebateBot.Cards;
using DebateBot.Core.Posting;
using DebateBot.Tests.Core.Comments;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Cards;

/// <summary>What somebody hides behind a tap stays behind it, whatever part of the comment a card shows.</summary>
public sealed partial class HiddenWordsTests
{
    private readonly Talk talk = new Talk().Says("Ann", "Which of the two films about the bridge is the better one?");

    [Fact]
    public void A_sentence_from_the_middle_of_something_hidden_is_not_recapped()
    {
        talk.Says("Bo", "The first film is far better. ||The ferryman dies there. Nobody expects a bridge of gold.||");
        Recap().ShouldContain("The first film is far better.");
        Recap().ShouldNotContain("ferryman");
        Recap().ShouldNotContain("gold");
    }

    [Fact]
    public void A_sentence_that_hides_a_part_of_itself_is_recapped_with_its_bars()
    {
        talk.Says("Bo", "The first film is far better because ||the ferryman dies|| early.");
        Recap().ShouldContain("“The first film is far better because ||the ferryman dies|| early.”");
    }

    [Fact]
    public void A_branch_is_never_headed_by_what_is_hidden()
    {
        talk.Says("Bo", "In the first film ||the ferryman dies|| on the bridge.")
            .Says("Cy", "Only because the rope was cut by the mayor himself.", answering: 2);
        Recap(since: 2).ShouldContain("**“In the first film ▮▮▮ on the bridge");
    }

    [Fact]
    public void A_quoted_passage_hides_what_was_hidden_where_it_is_quoted()
    {
        talk.Says("Bo", "> In the first film ||the ferryman dies|| on the bridge.\nWho says so?");
        QuoteCard.Draw(talk.Whole(), 2).Field("Quoted in it").ShouldStartWith("“In the first film ▮▮▮ on the bridge.”");
    }

    [Fact]
    public void Bars_that_are_never_closed_bare_nothing_on_the_lines_below()
    {
        talk.Says("Bo", "The |||| first film is far better, I think.")
            .Says("Cy", "The second one: ||the ferryman dies|| early.");
        AsChatShows(Recap()).ShouldNotContain("ferryman");
    }

    [Property(MaxTest = 300)]
    public Property Whatever_is_typed_around_it_what_is_hidden_is_never_bare() =>
        Prop.ForAll(
            Typed().ToArbitrary(),
            text =>
            {
                var cards = new HiddenWordsTests();
                cards.talk.Says("Bo", text).Says("Cy", $"> {text}\nThe rope was cut by the mayor.", answering: 2);
                foreach (var shown in new[] { cards.Recap(), cards.Recap(since: 2), cards.Replies(), cards.Quoted(3) })
                    AsChatShows(shown).ShouldNotContain("ferryman");
            }
        );

    private static Gen<string> Typed() =>
        from count in Gen.Choose(1, 8)
        from text in Gen.ListOf(Gen.Elements(Pieces), count)
            .Select(string.Concat)
            .Where(text => !AsChatShows(text).Contains("ferryman", StringComparison.Ordinal))
        select text;

    private static readonly string[] Pieces =
    [
        "||The ferryman dies on the bridge of gold.|| ",
        "||There the ferryman dies||",
        "The first film is far better than the second. ",
        "||",
        "|",
        "*",
        "\n",
        "\n> ",
        "\n\n",
        " ",
    ];

    private static string AsChatShows(string text) => Hidden().Replace(text, "");

    private string Recap(int since = 0) =>
        RecapCard.Draw(talk.Whole(), new CardRequest(CardKind.Recap, 12, Since: since)).Descriptions();

    private string Replies() => RepliesCard.Draw(talk.Whole(), new CardRequest(CardKind.Replies, 12)).Descriptions();

    private string Quoted(int number)
    {
        var fields = QuoteCard.Draw(talk.Whole(), number).Message.Cards.SelectMany(card => card.Fields);
        return string.Concat(fields.Where(field => field.Name == "Quoted in it").Select(field => field.Text));
    }

    [GeneratedRegex(@"\\.|\|\|[\s\S]+?\|\|", RegexOptions.None, 1000)]
    private static partial Regex Hidden();
}
