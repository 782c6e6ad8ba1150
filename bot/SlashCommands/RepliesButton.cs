using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Quotes;

namespace DebateBot.SlashCommands;

/// <summary>Replies, on an article's card and where a discussion was chosen: "replies:DISCUSSION" or "replies:DISCUSSION:NUMBER".</summary>
public sealed class RepliesButton(AskedDiscussion discussions, QuoteFinder quotes, PrivateCard card) : IButton
{
    public const string Name = "replies";

    public IReadOnlyList<string> Names { get; } = [Name];

    public async Task<Reply> AnswerAsync(ButtonPressed asked, CancellationToken cancellationToken)
    {
        var id = ButtonId.Parse(asked.Id);
        var discussion = await discussions.WithIdAsync(asked, id[0], cancellationToken);
        var number = id[1] > 0 ? (await quotes.NumberedAsync(discussion.Id, id[1], cancellationToken)).Number : 0;
        return await card.ShowAsync(CardRequest.Replies(discussion, number), cancellationToken);
    }
}
