using DebateBot.Chat;

namespace DebateBot.Cards;

/// <summary>Lines as one message of as many cards as they need and one message may have.</summary>
internal static class CardPages
{
    public static DrawnCard Draw(string title, IReadOnlyList<CardLine> lines, string footer, string hint = "")
    {
        var fitted = CardLines.Fit(lines, Limits.CardsTogether - title.Length - footer.Length, hint);
        var cards = fitted.Descriptions.Select(description => new Card { Description = description }).ToList();
        cards[0] = cards[0] with { Title = title };
        cards[^1] = cards[^1] with { Footer = footer.Length > 0 ? footer : null };
        return new(new OutgoingMessage { Cards = cards }, fitted.CommentIds);
    }
}
