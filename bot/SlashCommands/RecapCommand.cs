using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Recaps;

namespace DebateBot.SlashCommands;

/// <summary>`/recap`: a discussion in the words of those who took part.</summary>
public sealed class RecapCommand(
    AskedDiscussion discussions,
    WhichDiscussion which,
    Suggestions suggestions,
    PrivateCard card
) : ISlashCommand, IAutocomplete
{
    private const string Words = "words";

    public CommandDescription Description { get; } =
        new(
            "recap",
            "Recaps a discussion in the words of those who took part, to you first.",
            [
                AskedDiscussion.Description,
                new(Words, $"How long it may be; {RecapRequest.UsualWords} words unless you say.", OptionKind.Integer)
                {
                    MinValue = 50,
                    MaxValue = RecapCard.MostWords,
                },
            ]
        );

    public async Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken)
    {
        var words = (int)Math.Clamp(asked.Options.Integer(Words) ?? 0, 0, RecapCard.MostWords);
        return await discussions.FindAsync(asked, asked.Options, cancellationToken) is { } discussion
            ? await card.ShowAsync(CardRequest.Recap(discussion, words), cancellationToken)
            : await which.AskAsync(asked, id => ButtonId.Of(RecapButton.Name, id, words), cancellationToken);
    }

    public Task<IReadOnlyList<Choice>> SuggestAsync(AutocompleteAsked asked, CancellationToken cancellationToken) =>
        suggestions.ForAsync(asked, cancellationToken);
}
