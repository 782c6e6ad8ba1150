using System.Text.RegularExpressions;
using DebateBot.Core.Text;

namespace DebateBot.Cards;

/// <summary>The name an old comment appears under: its writer's, with a mark that it comes from the blog, in a form chat takes.</summary>
/// <remarks>https://discord.com/developers/docs/resources/webhook#create-webhook and /resources/user#usernames-and-nicknames</remarks>
public static partial class ReplayName
{
    private const string Mark = " (from the blog)";

    /// <returns>1 to 80 characters, whatever the name is.</returns>
    public static string Of(string author)
    {
        var name = Refused().Replace(WhiteSpace.Fold(Invisible().Replace(author, "")), Adapt);
        return Words.Cut(name.Length > 0 ? name : "Somebody", Limits.WebhookName - Mark.Length) + Mark;
    }

    // A dash within the word that is refused keeps the name readable.
    private static string Adapt(Match refused) =>
        refused.Value.Length > 1 && char.IsLetter(refused.Value[0])
            ? $"{refused.Value[..3]}-{refused.Value[3..]}"
            : new string('\'', refused.Length);

    [GeneratedRegex("discord|clyde|```", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Refused();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Co}-[\u200D]]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Invisible();
}
