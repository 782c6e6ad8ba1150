namespace DebateBot.Core.Comments;

public static partial class ReplyResolver
{
    private static IEnumerable<ReplyLink> ByNativeReply(Comment reply, DiscussionSoFar earlier)
    {
        if (reply.RepliesToMessageId is { } message && earlier.OfMessage(message) is { } answered)
            yield return new ReplyLink(reply.Number, answered.Number, ReplyKind.Native, 1.0, 0, 0);
    }
}
