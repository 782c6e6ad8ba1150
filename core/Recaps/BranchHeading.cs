using DebateBot.Core.Comments;
using DebateBot.Core.Text;

namespace DebateBot.Core.Recaps;

/// <summary>The words a branch opens with, for its heading: another sentence than those cited below it, where there is one.</summary>
internal static class BranchHeading
{
    private const int MostWords = 9;
    private const int MostLetters = 80;

    /// <returns>Somebody's own words, cut between words with "…" where they are long, and the number of their comment.</returns>
    public static (string Text, int Comment) Choose(
        ReplyNode branch,
        OwnSentences sentences,
        IReadOnlyList<Candidate> cited
    )
    {
        var (comment, opening) = branch
            .Branch()
            .Where(node => !node.Comment.IsDeleted)
            .Select(node =>
                (node.Comment, Citable: sentences.Of(node.Comment).Where(CitableSentence.IsCitable).ToList())
            )
            .First(found => found.Citable.Count > 0);
        var shown = cited.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        var heading = opening
            .OrderBy(sentence => (CitableSentence.IsDangling(sentence) ? 2 : 0) + (shown.Contains(sentence) ? 1 : 0))
            .First();
        return (Cut(Spoilers.Hide(heading)), comment.Number);
    }

    private static string Cut(string sentence)
    {
        var words = sentence.Split(' ');
        return words.Length <= MostWords
            ? Excerpt.Cut(sentence, MostLetters)
            : Excerpt.Cut(
                $"{string.Join(' ', words.Take(MostWords)).TrimEnd(',', ';', ':', '–', '—', '-', '(', '“', '"')}…",
                MostLetters
            );
    }
}
