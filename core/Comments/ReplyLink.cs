namespace DebateBot.Core.Comments;

/// <summary>Who answers whom, with the reason.</summary>
/// <param name="From">The number of the comment that answers.</param>
/// <param name="To">The number of the comment it answers; null: the article.</param>
/// <param name="Kind">What shows it.</param>
/// <param name="Confidence">Above 0.0, up to 1.0: <see cref="ReplyKind.Native"/> 1.0, quote 0.95, mention 0.9, prose 0.8, inferred below.</param>
/// <param name="EvidenceStart">Where in the answering comment's text the evidence starts: an offset, never the words.</param>
/// <param name="EvidenceLength">Its length; 0 for a native reply, whose evidence is not in the text.</param>
public sealed record ReplyLink(
    int From,
    int? To,
    ReplyKind Kind,
    double Confidence,
    int EvidenceStart,
    int EvidenceLength
)
{
    public long Id { get; init; }

    public long DiscussionId { get; init; }
}

/// <summary>How one comment shows that it answers another, most trusted first.</summary>
public enum ReplyKind
{
    Native,
    Quote,
    Mention,
    Prose,
    Inferred,
}
