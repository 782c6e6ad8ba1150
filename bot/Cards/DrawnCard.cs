using DebateBot.Chat;

namespace DebateBot.Cards;

/// <summary>A card as it is to be shown.</summary>
/// <param name="CommentIds">Every comment of which it shows a word or the author's name: when one changes, the card is out of date. None: it shows nothing that could be posted.</param>
public sealed record DrawnCard(OutgoingMessage Message, IReadOnlyList<long> CommentIds)
{
    public bool ShowsComments => CommentIds.Count > 0;
}
