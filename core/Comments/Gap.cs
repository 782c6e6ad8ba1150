namespace DebateBot.Core.Comments;

/// <summary>A discussion's record may lack what happened in its thread: chat's own history has to be compared with it.</summary>
public sealed class Gap
{
    public long DiscussionId { get; set; }

    /// <summary>The earliest message that may have been missed, changed or deleted; everything before it is known.</summary>
    public long FromMessageId { get; set; }

    /// <summary>How often something was missed: when it grows while the thread is compared, it has to be compared again.</summary>
    public int Misses { get; set; }
}
