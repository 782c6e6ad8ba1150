using DebateBot.Core.Comments;
using DebateBot.Tests.Core.Storage;

namespace DebateBot.Tests.Core.Comments;

/// <summary>Changes as a thread brings them, a second apart.</summary>
internal static class Happened
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch.AddYears(57);

    public static DateTimeOffset At(double second) => Start.AddSeconds(second);

    public static Said Said(long message, string text, double? at = null, long? repliesTo = null, long author = 7) =>
        new(TempStore.ThreadId, message, author, $"Member {author}", text, At(at ?? message), null, repliesTo);

    public static Edited Edited(long message, string text, double at) => new(TempStore.ThreadId, message, At(at), text);

    public static double EditTime(long message, int edit) => message + 100 + edit;

    public static Deleted Deleted(params long[] messages) => new(TempStore.ThreadId, messages, At(5000));
}
