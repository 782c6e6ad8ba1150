using System.Globalization;
using DebateBot.Core.Comments;

namespace DebateBot.Core.Quotes;

/// <summary>Which comments somebody may mean while typing.</summary>
internal static class CommentMatch
{
    /// <returns>First the number typed, then by the name, then by the words; among equals the latest first.</returns>
    public static IReadOnlyList<Comment> Best(IReadOnlyList<Comment> comments, string typed, int most)
    {
        var wanted = typed.Trim();
        var words = wanted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. comments
                .Select(comment => (Comment: comment, Rank: Rank(comment, wanted, words)))
                .Where(match => match.Rank < None)
                .OrderBy(match => match.Rank)
                .ThenByDescending(match => match.Comment.Number)
                .Select(match => match.Comment)
                .Take(most),
        ];
    }

    private const int None = 4;

    private static int Rank(Comment comment, string wanted, string[] words)
    {
        var number = comment.Number.ToString(CultureInfo.InvariantCulture);
        var digits = wanted.TrimStart('#');
        if (digits == number)
            return 0;
        if (digits.Length > 0 && number.StartsWith(digits, StringComparison.Ordinal))
            return 1;
        if (comment.Author.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            return 2;
        return Array.TrueForAll(words, word => Holds(comment, word)) ? 3 : None;
    }

    private static bool Holds(Comment comment, string word) =>
        comment.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
        || comment.Author.Contains(word, StringComparison.OrdinalIgnoreCase);
}
