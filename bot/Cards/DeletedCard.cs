using DebateBot.Chat;

namespace DebateBot.Cards;

/// <summary>What a card about one comment becomes when that comment is deleted.</summary>
internal static class DeletedCard
{
    public static DrawnCard Draw(int number) =>
        new(new OutgoingMessage { Cards = [new Card { Description = $"Comment #{number} was deleted." }] }, []);
}
