using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core;

namespace DebateBot.SlashCommands;

/// <summary>Asks which discussion is meant: a button for each of the last active ones.</summary>
public sealed class WhichDiscussion(DiscussionChoices choices)
{
    private const int Offered = 5;

    /// <param name="button">What pressing the button of a discussion asks for.</param>
    /// <exception cref="UserError">There is none to choose from.</exception>
    public async Task<Reply> AskAsync(Interaction asked, Func<long, string> button, CancellationToken cancellationToken)
    {
        var lines = await choices.MatchingAsync(asked, "", cancellationToken);
        if (lines.Count == 0)
            throw new UserError("There is no discussion here yet. `/article post` starts one.");
        return Reply.Private(
            new OutgoingMessage
            {
                Text = "Which discussion? Choose one here, name it with `discussion:`, or ask in its own thread.",
                Buttons =
                [
                    .. lines
                        .Take(Offered)
                        .Select(line =>
                            new[] { new Button(Words.Line(line.Title, Limits.ButtonLabel), button(line.Id)) }
                        ),
                ],
            }
        );
    }
}
