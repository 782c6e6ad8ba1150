using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Quotes;

namespace DebateBot.SlashCommands;

/// <summary>Quotes a comment of the discussion that was chosen: "quote:DISCUSSION:NUMBER".</summary>
public sealed class QuoteButton(AskedDiscussion discussions, QuoteFinder quotes, PrivateCard card) : IButton
{
    public const string Name = "quote";

    public IReadOnlyList<string> Names { get; } = [Name];

    public async Task<Reply> AnswerAsync(ButtonPressed asked, CancellationToken cancellationToken)
    {
        var id = ButtonId.Parse(asked.Id);
        var discussion = await discussions.WithIdAsync(asked, id[0], cancellationToken);
        var comment = await quotes.NumberedAsync(discussion.Id, id[1], cancellationToken);
        return await card.ShowAsync(CardRequest.Quote(discussion.Id, comment.Number), cancellationToken);
    }
}
