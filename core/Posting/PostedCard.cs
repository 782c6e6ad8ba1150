namespace DebateBot.Core.Posting;

/// <summary>A public message of the bot that shows comments, and which: how cards follow edits and deletions.</summary>
public sealed class PostedCard
{
    public long MessageId { get; set; }

    public long ChannelId { get; set; }

    public long DiscussionId { get; set; }

    public CardKind Kind { get; set; }

    /// <summary>How to draw it again: "number=18" or "words=250;since=3;upto=25". Never a comment's text.</summary>
    public string Parameters { get; set; } = "";

    /// <summary>A comment it shows was edited or deleted since it was drawn; set in the same transaction as the change.</summary>
    public bool IsStale { get; set; }

    public IList<PostedCardComment> Comments { get; set; } = [];
}

/// <summary>One comment that a card shows.</summary>
public sealed class PostedCardComment
{
    public long MessageId { get; set; }

    public long CommentId { get; set; }
}

public enum CardKind
{
    ArticleCard,
    Quote,
    Recap,
    Replies,
}
