namespace DebateBot.Core.Comments;

/// <summary>A message that was deleted before it was recorded: when it arrives after all, it gets no number.</summary>
public sealed class ForgottenMessage
{
    public long MessageId { get; set; }
}
