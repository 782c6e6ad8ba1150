using DebateBot.Chat;
using DebateBot.Core.Comments;

namespace DebateBot.Cards;

/// <summary>
/// An old comment on its way into the thread: its text word for word, over as many messages as it takes, then a small line that is not part
/// of it.
/// </summary>
public static class ReplayedComment
{
    // More would leave no room for the text.
    private const int MostAnswers = 10;

    /// <param name="answers">Jump links to the comments it answers, "[#2](…)".</param>
    public static IReadOnlyList<OutgoingMessage> Draw(Comment comment, IReadOnlyList<string> answers)
    {
        var line = SmallLine(comment, answers);
        var pieces = Pieces.Of(comment.Text, Limits.Message).ToList();
        if (pieces[^1].Length + 1 + line.Length > Limits.Message)
            pieces = [.. pieces[..^1], .. Pieces.Of(pieces[^1], Limits.Message - line.Length - 1)];
        var last = pieces[^1].TrimEnd();
        pieces.RemoveAt(pieces.Count - 1);
        pieces.RemoveAll(string.IsNullOrWhiteSpace); // chat takes no blank message
        pieces.Add(last.Length > 0 ? $"{last}\n{line}" : line);
        return
        [
            .. pieces.Select(text => new OutgoingMessage
            {
                Text = text,
                IsSilent = true,
                HidesPreviews = true,
            }),
        ];
    }

    private static string SmallLine(Comment comment, IReadOnlyList<string> answers)
    {
        var parts = new List<string> { $"#{comment.Number}" };
        if (comment.IsDateKnown)
            parts.Add($"<t:{comment.PostedAt.ToUnixTimeSeconds()}:f>");
        if (answers.Count > 0)
            parts.Add($"answers {string.Join(", ", answers.Take(MostAnswers))}");
        if (answers.Count > MostAnswers)
            parts[^1] += $" and {answers.Count - MostAnswers} more";
        return $"-# {string.Join(" · ", parts)}";
    }
}
