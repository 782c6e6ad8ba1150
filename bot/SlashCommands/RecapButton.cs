using DebateBot.Cards;
using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>Recap, on an article's card and where a discussion was chosen: "recap:DISCUSSION" or "recap:DISCUSSION:WORDS".</summary>
public sealed class RecapButton(AskedDiscussion discussions, PrivateCard card) : IButton
{
    public const string Name = "recap";

    public IReadOnlyList<string> Names { get; } = [Name];

    public async Task<Reply> AnswerAsync(ButtonPressed asked, CancellationToken cancellationToken)
    {
        var id = ButtonId.Parse(asked.Id);
        var discussion = await discussions.WithIdAsync(asked, id[0], cancellationToken);
        var words = (int)Math.Clamp(id[1], 0, RecapCard.MostWords);
        return await card.ShowAsync(CardRequest.Recap(discussion, words), cancellationToken);
    }
}
