using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Tests.Bot.SlashCommands;

/// <summary>What an answer says.</summary>
internal static class Answers
{
    public static bool IsPrivate(this InteractionAnswer answer) =>
        answer.Message!.Flags.HasFlag(MessageFlags.Ephemeral);

    /// <summary>All its words, a part a line: text, then each card's author, title, description, fields and footer.</summary>
    public static string Said(this InteractionAnswer answer) => answer.Message!.Said();

    public static string Said(this Message message) =>
        string.Join('\n', message.Embeds.SelectMany(Parts).Prepend(message.Content).Where(part => part.Length > 0));

    public static IReadOnlyList<JsonElement> Buttons(this Message message) =>
        [.. message.Components.SelectMany(row => row.List("components"))];

    public static IReadOnlyList<string> Labels(this Message message) =>
        [.. message.Buttons().Select(button => button.Text("label")!)];

    private static IEnumerable<string> Parts(JsonElement card) =>
        new[] { card.Child("author").Text("name"), card.Text("title"), card.Text("description") }
            .Concat(card.List("fields").SelectMany(field => new[] { field.Text("name"), field.Text("value") }))
            .Append(card.Child("footer").Text("text"))
            .OfType<string>();
}
