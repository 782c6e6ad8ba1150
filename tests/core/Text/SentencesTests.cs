using DebateBot.Core.Text;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("It rains. It pours!", "It rains.|It pours!")]
    [InlineData("The U.S. backs it. So does Mr. Hill.", "The U.S. backs it.|So does Mr. Hill.")]
    [InlineData("He left the U.S. The rest stayed.", "He left the U.S.|The rest stayed.")]
    [InlineData(
        "Boats, e.g. Ferries, cost 3.5 million. IMO too much.",
        "Boats, e.g. Ferries, cost 3.5 million.|IMO too much."
    )]
    [InlineData("“Why?” he asked. “Because.” She left.", "“Why?” he asked.|“Because.”|She left.")]
    [InlineData("Well… no. Well… No.", "Well… no.|Well…|No.")]
    [InlineData("We need 1) money and 2) time.", "We need 1) money and 2) time.")]
    [InlineData("1. Money\n2. Time", "1. Money|2. Time")]
    [InlineData("One line\ngoes on here\nNew line", "One line\ngoes on here|New line")]
    [InlineData("No stop\n\nstill a new paragraph", "No stop|still a new paragraph")]
    [InlineData("See https://a.example/b?c=d. Then go.", "See https://a.example/b?c=d.|Then go.")]
    [InlineData("Great! 👍 Next.", "Great!|👍 Next.")]
    [InlineData("橋は古い。船は速い！本当？", "橋は古い。|船は速い！|本当？")]
    [InlineData("هل هذا صحيح؟ نعم.", "هل هذا صحيح؟|نعم.")]
    [InlineData("Run it:\n```\na. B.\n```\nDone.", "Run it:|Done.")]
    [InlineData("Call `a. B()` now. Go.", "Call `a. B()` now.|Go.")]
    [InlineData("(It was late.) We left.", "(It was late.)|We left.")]
    [InlineData("", "")]
    [InlineData("...", "...")]
    public void A_text_falls_into_sentences(string text, string expected) =>
        string.Join('|', Sentences.In(text).Select(sentence => sentence.In(text))).ShouldBe(expected);

    [Property]
    public bool No_letter_is_lost_outside_code(string? text)
    {
        var plain = (text ?? "").Replace('`', '.');
        var kept = string.Concat(Sentences.In(plain).Select(sentence => sentence.In(plain)));
        return kept.Where(char.IsLetterOrDigit).SequenceEqual(plain.Where(char.IsLetterOrDigit));
    }
}
