using DebateBot.Chat;

namespace DebateBot.Cards;

/// <summary>Fits lines into one field of a card.</summary>
internal static class FieldLines
{
    /// <param name="room">What the card has left for name and text together.</param>
    /// <returns>Null when there are no lines.</returns>
    public static CardField? Fit(string name, IReadOnlyList<CardLine> lines, int room) =>
        lines.Count == 0
            ? null
            : new CardField(
                name,
                CardLines.Fit(lines, Math.Min(room - name.Length, Limits.FieldText)).Descriptions.Single()
            );

    public static int Length(CardField? field) => field is null ? 0 : field.Name.Length + field.Text.Length;
}
