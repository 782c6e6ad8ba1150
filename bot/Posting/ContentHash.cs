using System.Security.Cryptography;
using System.Text;
using DebateBot.Chat;

namespace DebateBot.Posting;

/// <summary>
/// Recognises a message among those that chat gives back: made of what survives the way there and back, its text and its cards' titles and
/// descriptions, without white space, which chat trims and folds.
/// </summary>
internal static class ContentHash
{
    public static string Of(OutgoingMessage message) => Of(message.Text, message.Cards);

    public static string Of(ChatMessage message) => Of(message.Text, message.Cards);

    private static string Of(string text, IReadOnlyList<Card> cards)
    {
        var all = new StringBuilder();
        Add(text);
        foreach (var card in cards)
        {
            Add(card.Title);
            Add(card.Description);
        }
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));

        void Add(string? part)
        {
            foreach (var character in part ?? "")
            {
                if (!char.IsWhiteSpace(character))
                    all.Append(character);
            }
            all.Append('\n');
        }
    }
}
