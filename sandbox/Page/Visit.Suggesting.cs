using DebateBot.Sandbox.Page.Compose;
using DebateBot.Sandbox.Page.Shown;

namespace DebateBot.Sandbox.Page;

public sealed partial class Visit
{
    private const string News = "What's new";

    /// <summary>What a person could try first; only what a bot really offers there.</summary>
    public IReadOnlyList<Suggestion> Suggest(long channelId)
    {
        var commands = Commands(channelId);
        return
        [
            .. new[]
            {
                Button(channelId, News) ?? Command(commands, News, "recap"),
                Command(commands, "Quote a comment", "quote"),
                Command(commands, "Post an article", "article post"),
            }.OfType<Suggestion>(),
        ];
    }

    private static Suggestion? Command(IReadOnlyList<ShownCommand> commands, string label, string name) =>
        commands.FirstOrDefault(c => c.Name == name) is { } command
            ? new Suggestion(label) { Command = command }
            : null;

    private Suggestion? Button(long channelId, string label) =>
        Messages(channelId, 100)
            .SelectMany(m =>
                m.Rows.SelectMany(r => r.Controls).OfType<ShownButton>().Select(b => (Message: m, Button: b))
            )
            .Where(p => p.Button.Label.Contains(label, StringComparison.OrdinalIgnoreCase) && !p.Message.IsPrivate)
            .Select(p => new Suggestion(label) { Message = p.Message, ButtonId = p.Button.Id })
            .FirstOrDefault();
}
