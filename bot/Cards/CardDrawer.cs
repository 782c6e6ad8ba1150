using DebateBot.Chat;
using DebateBot.Core.Discussions;
using DebateBot.Core.Posting;

namespace DebateBot.Cards;

/// <summary>Draws a card from the record as it stands now: for the one who asks, for everybody, and again after an edit or a deletion.</summary>
public sealed class CardDrawer(DiscussionReader discussions)
{
    public async Task<DrawnCard> DrawAsync(CardRequest request, CancellationToken cancellationToken)
    {
        var whole = await discussions.ReadAsync(request.DiscussionId, cancellationToken);
        if (whole is null)
            return new(
                new OutgoingMessage { Cards = [new Card { Description = "That discussion is no longer recorded." }] },
                []
            );
        return request.Kind switch
        {
            CardKind.Quote => QuoteCard.Draw(whole, request.Number),
            CardKind.Recap => RecapCard.Draw(whole, request),
            CardKind.Replies => RepliesCard.Draw(whole, request),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Kind, "Not drawn from comments."),
        };
    }
}
