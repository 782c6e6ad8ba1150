using DebateBot.Cards;
using DebateBot.Chat;

namespace DebateBot.Posting;

/// <summary>Whether a message keeps to the platform's lengths. Cards draw within them; one that does not is a bug, found before it is sent.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message#embed-object-embed-limits</remarks>
internal static class Fit
{
    private const int RowsOfButtons = 5;
    private const int ButtonsInARow = 5;
    private const int CardsInAMessage = 10;
    private const int FieldsInACard = 25;

    /// <exception cref="InvalidOperationException">It is too long somewhere; the message names where, without a word of it.</exception>
    public static OutgoingMessage Check(OutgoingMessage message)
    {
        Check(message.Text, Limits.Message, "text");
        Check(message.Cards.Count, CardsInAMessage, "number of cards");
        foreach (var card in message.Cards)
            Check(card);
        Check(message.Cards.Sum(Length), Limits.CardsTogether, "cards together");
        Check(message.Buttons.Count, RowsOfButtons, "rows of buttons");
        foreach (var row in message.Buttons)
        {
            Check(row.Count, ButtonsInARow, "row of buttons");
            foreach (var button in row)
                Check(button.Label, Limits.ButtonLabel, "button");
        }
        return message;
    }

    private static void Check(Card card)
    {
        Check(card.Title, Limits.CardTitle, "card title");
        Check(card.Description, Limits.CardDescription, "card description");
        Check(card.Author, Limits.Author, "card author");
        Check(card.Footer, Limits.Footer, "card footer");
        Check(card.Fields.Count, FieldsInACard, "number of fields");
        foreach (var field in card.Fields)
        {
            Check(field.Name, Limits.FieldName, "field name");
            Check(field.Text, Limits.FieldText, "field text");
        }
    }

    private static int Length(Card card) =>
        (card.Title?.Length ?? 0)
        + (card.Description?.Length ?? 0)
        + (card.Author?.Length ?? 0)
        + (card.Footer?.Length ?? 0)
        + card.Fields.Sum(field => field.Name.Length + field.Text.Length);

    private static void Check(string? text, int most, string what) => Check(text?.Length ?? 0, most, what);

    private static void Check(int found, int most, string what)
    {
        if (found > most)
            throw new InvalidOperationException($"A message's {what} has {found}, over the limit of {most}.");
    }
}
