using System.Collections.Frozen;
using DebateBot.Core.Text;

namespace DebateBot.Core.Recaps;

/// <summary>Whether a sentence can stand by itself.</summary>
internal static class CitableSentence
{
    private const int FewestWords = 3;
    private const int FewestWordsOfContent = 2;
    private const int LongGreeting = 6;

    private static readonly FrozenSet<string> Greetings =
        "hi hello hey welcome thanks thank greetings congratulations congrats cheers bye goodbye"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PointingBack = (
        "that that's thats this it it's its they they're they've their he he's she she's these those such which who same so"
        + " and but or nor yet because also then therefore thus however moreover otherwise instead besides exactly agreed"
        + " indeed yes yeah yep no nope nah true right wrong correct absolutely totally ditto well ok okay sure lol plus hence not probably depends again"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsCitable(string sentence)
    {
        var withoutLinks = string.Join(' ', sentence.Split(' ').Where(word => !IsLink(word)));
        return Words.Count(withoutLinks) >= FewestWords
            && StockWords.CountOthers(withoutLinks) >= FewestWordsOfContent
            && sentence[^1] is not (':' or ',' or ';')
            && !IsGreeting(sentence)
            && !QuotationMarks.Surround(sentence); // a saying, a line from a film: nobody here said it first
    }

    public static bool IsDangling(string sentence) =>
        PointingBack.Contains(FirstWord(sentence)) || sentence.StartsWith("If not", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is taken off for what reads badly alone: questions, links, half brackets, little content, great length or shortness.</summary>
    public static double Penalty(string sentence, int words) =>
        (sentence.EndsWith('?') ? 0.3 : 0)
        + (sentence.Split(' ').Any(IsLink) ? 0.5 : 0)
        + (sentence.Count(sign => sign == '(') != sentence.Count(sign => sign == ')') ? 0.4 : 0)
        + (char.IsLower(sentence[0]) ? 0.1 : 0)
        + (StockWords.CountOthers(sentence) < 3 ? 0.2 : 0)
        + Math.Max(0, words - 25) * 0.02
        + Math.Max(0, 7 - words) * 0.1;

    private static bool IsGreeting(string sentence) =>
        Greetings.Contains(FirstWord(sentence)) && Words.Count(sentence) <= LongGreeting;

    private static string FirstWord(string sentence) =>
        sentence.Split(' ', 2)[0].Trim(',', '.', '!', '?', ':', ';', '"', '“', '”', '(', '…').Replace('’', '\'');

    private static bool IsLink(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
