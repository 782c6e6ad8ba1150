using DebateBot.Chat;
using DebateBot.Core.Comments;

namespace DebateBot.Cards;

/// <summary>
/// An old comment on its way into the thread: its text word for word, over as many messages as it takes, then a small line that is not part
/// of it.
/// </summary>
public static class ReplayedComment
{
    /// <param name="answers">Jump links to the comments it answers, "[#2](…)".</param>
    public static IReadOnlyList<OutgoingMessage> Draw(Comment comment, IReadOnlyList<string> answers)
    {
        var line = SmallLine(comment, answers);
        var pieces = Pieces.Of(comment.Text, Limits.Message).ToList();
        var last = pieces[^1];
        pieces.RemoveAt(pieces.Count - 1);
        pieces.AddRange(last.Length + 1 + line.Length <= Limits.Message ? [last] : Pieces.Of(last, Room(line)));
        pieces[^1] = pieces[^1].Length > 0 ? $"{pieces[^1].TrimEnd()}\n{line}" : line;
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

    private static int Room(string line) => Limits.Message - line.Length - 1;

    private static string SmallLine(Comment comment, IReadOnlyList<string> answers)
    {
        var parts = new List<string> { $"#{comment.Number}" };
        if (comment.IsDateKnown)
            parts.Add($"<t:{comment.PostedAt.ToUnixTimeSeconds()}:f>");
        if (answers.Count > 0)
            parts.Add($"answers {string.Join(", ", answers)}");
        return $"-# {string.Join(" · ", parts)}";
    }
}
