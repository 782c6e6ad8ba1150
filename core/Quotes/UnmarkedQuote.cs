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

    /// <param name="isAnswered">Whether words of the comment's own follow.</param>
    public static bool IsSure(QuoteHolder holder, Comment comment, bool isAnswered)
    {
        if (Words.Count(holder.Passage) >= LongEnough)
            return isAnswered || !IsBySame(holder, comment);
        var others = StockWords.CountOthers(holder.Passage);
        return isAnswered && !IsBySame(holder, comment) && others >= (holder.IsWholeSentence ? 1 : 2);
    }

    // People repeat themselves: they sign, they send a comment twice.
    private static bool IsBySame(QuoteHolder holder, Comment comment) =>
        string.Equals(holder.Source.Author, comment.Author, StringComparison.Ordinal);
}
