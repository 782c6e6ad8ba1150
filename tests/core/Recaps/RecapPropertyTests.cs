using DebateBot.Core.Quotes;
using DebateBot.Core.Recaps;
using DebateBot.Tests.Core.Comments;
using FsCheck.Xunit;

namespace DebateBot.Tests.Core.Recaps;

public sealed class RecapPropertyTests
{
    private static readonly string[] Pieces =
    [
        "The river freezes in March. ",
        "Ferries carry traffic and bring mud into town, ",
        "but nobody asked the harbour master!\n\n",
        "@A: ",
        "@B ",
        "> The river freezes in March.\n",
        "Why? ",
        "That is it. ",
        "https://a.example ",
        "`code` ",
        "🙂 ",
        "橋は古い。",
        "وقال البحر كبير. ",
        "Bridges rust, U.S. bridges too; ropes rot. ",
        "\n",
        "```\nx. Y. Z.\n```\n",
    ];

    [Property(MaxTest = 300)]
    public bool Every_sentence_stands_in_its_source_and_the_budget_is_kept(byte[] choices, byte words)
    {
        var talk = Mix(choices, "A", "B");
        var recap = RecapWriter.Write(talk.Article, talk.Comments, talk.Links, new RecapRequest(words));
        var said = recap.Sections.SelectMany(section => section.Sentences).ToList();
        return said.All(one =>
                one.IsVerbatim
                && QuoteCheck.IsVerbatim(
                    one.Text,
                    one.Comment is { } number ? talk.Comments[number - 1].Text : talk.Article.Body
                )
            )
            && said.Sum(one => one.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) <= words
            && said.Where(one => one.Comment is not null).Select(one => one.Comment).Distinct().Count()
                == said.Count(one => one.Comment is not null)
            && recap.Covered <= recap.Comments
            && recap.Sections.All(section => section.Heading.Length > 0 && section.Sentences.Count > 0);
    }

    [Property(MaxTest = 300)]
    public bool Swapping_the_names_changes_no_selection(byte[] choices)
    {
        var (one, other) = (Mix(choices, "Xa", "Xb"), Mix(choices, "Xb", "Xa"));
        return Selection(one).SequenceEqual(Selection(other));
    }

    // Whoever is called without having taken part stays in the sentence, under either name.
    private static IEnumerable<(int?, string)> Selection(Talk talk) =>
        from section in RecapWriter.Write(talk.Article, talk.Comments, talk.Links, new RecapRequest(60)).Sections
        from said in section.Sentences
        select (said.Comment, said.Text.Replace("@Xa", "@Xb", StringComparison.Ordinal));

    // Both what people are called and what they call each other.
    private static Talk Mix(byte[] choices, string first, string second)
    {
        var talk = new Talk().About("I say the river froze in March. Nobody drowned. It was cold.");
        foreach (var few in choices.Chunk(5))
        {
            var text = string.Concat(few.Select(choice => Pieces[choice % Pieces.Length]));
            text = text.Replace("@A", "@1", StringComparison.Ordinal)
                .Replace("@B", $"@{second}", StringComparison.Ordinal)
                .Replace("@1", $"@{first}", StringComparison.Ordinal);
            talk.Says(
                (few[0] % 3) switch
                {
                    0 => first,
                    1 => second,
                    _ => "C",
                },
                text
            );
        }
        return talk;
    }
}
