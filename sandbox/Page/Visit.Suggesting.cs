using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.Page.Compose;
using DebateBot.Sandbox.Page.Shown;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page;

public sealed partial class Visit
{
    private const string News = "What's new";
    private const int MostSuggestions = 3;

    /// <summary>The comment that is quoted with one press.</summary>
    private const int Fourth = 4;

    /// <summary>What a person could try first; only what a bot really offers there.</summary>
    public IReadOnlyList<Suggestion> Suggest(ShownRoom room)
    {
        var commands = Commands(room.Id);
        var messages = Messages(room.Id, 100);
        IReadOnlyList<ShownMessage> comments = room.Kind is RoomKind.Thread ? [.. messages.Where(IsComment)] : [];
        return
        [
            .. new Suggestion?[]
            {
                (Suggestion?)Button(messages, News) ?? Fill(commands, News, "recap"),
                (Suggestion?)Quote(commands, comments.Count) ?? Fill(commands, "Quote a comment", "quote"),
                DeleteOwn(comments.LastOrDefault(comment => comment.IsMine)),
                Fill(commands, "Post an article", "article post"),
            }
                .OfType<Suggestion>()
                .Take(MostSuggestions),
        ];
    }

    /// <summary>People's own, and those of old that a webhook repeats.</summary>
    private static bool IsComment(ShownMessage message) =>
        message is { IsPrivate: false, IsNotice: false, Author.Badge: null or ShownAuthor.Webhook };

    private static CommandToFill? Fill(IReadOnlyList<ShownCommand> commands, string label, string name) =>
        commands.FirstOrDefault(c => c.Name == name) is { } command ? new CommandToFill(label, command) : null;

    private static CommandToRun? Quote(IReadOnlyList<ShownCommand> commands, int comments)
    {
        var command = commands.FirstOrDefault(c => c.Name == "quote");
        var number = command?.Options.FirstOrDefault(option => option.Kind is OptionKind.Integer);
        return comments >= Fourth && command is not null && number is not null
            ? new CommandToRun($"Quote #{Fourth}", command, new Typed(number.Name, Fourth))
            : null;
    }

    private MessageToDelete? DeleteOwn(ShownMessage? mine) =>
        mine is not null && Menus(mine.ChannelId).FirstOrDefault(menu => menu.Name == "Quote") is { } quote
            ? new MessageToDelete("Delete my comment and watch", mine, quote)
            : null;

    private static ButtonToPress? Button(IReadOnlyList<ShownMessage> messages, string label) =>
        messages
            .Where(message => !message.IsPrivate)
            .SelectMany(
                message => message.Rows.SelectMany(row => row.Controls),
                (message, control) => (message, control)
            )
            .Where(pair =>
                pair.control is ShownButton { Id: not null } button
                && button.Label.Contains(label, StringComparison.OrdinalIgnoreCase)
            )
            .Select(pair => new ButtonToPress(label, pair.message, pair.control.Id!))
            .FirstOrDefault();
}
