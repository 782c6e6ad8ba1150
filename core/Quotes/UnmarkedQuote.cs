using DebateBot.Core.Comments;
using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>
/// Whether a paragraph without a mark, found word for word in an earlier text, is a quote of it. From eight words on nobody writes
/// the same by chance. A shorter one is answered by what follows it, and either is a whole sentence there that is more than
/// a stock phrase ("I agree with you"), or has two words of content.
/// </summary>
internal static class UnmarkedQuote
{
    private const int LongEnough = 8;

    public static bool IsSure(QuoteHolder holder, Comment comment, bool isLast)
    {
        if (Words.Count(holder.Passage) >= LongEnough)
            return !isLast || !IsPostedTwice(holder, comment);
        var others = StockWords.CountOthers(holder.Passage);
        return !isLast && others >= (holder.IsWholeSentence ? 1 : 2);
    }

    // The same person's same words, sent once more.
    private static bool IsPostedTwice(QuoteHolder holder, Comment comment) =>
        string.Equals(holder.Source.Author, comment.Author, StringComparison.Ordinal)
        && string.Equals(holder.Text.Trim(), comment.Text.Trim(), StringComparison.Ordinal);
}
