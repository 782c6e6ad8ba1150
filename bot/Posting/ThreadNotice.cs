using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Discussions;

namespace DebateBot.Posting;

/// <summary>A thread's first line: that comments are recorded, and how far the replay of old ones has come.</summary>
internal static class ThreadNotice
{
    public static OutgoingMessage Draw(Discussion discussion, int replayed = 0) =>
        new()
        {
            Text = discussion.IsReplaying
                ? $"{ArticleCard.Notice}\n-# Bringing over the old comments: {replayed} of {discussion.ImportedComments}"
                : ArticleCard.Notice,
            IsSilent = true,
        };

    public static OutgoingMessage Stopped() =>
        new()
        {
            Text = $"{ArticleCard.Notice}\n-# Bringing over the old comments stopped. `/setup` says what is missing.",
        };
}
