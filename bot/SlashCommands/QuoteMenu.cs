using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core;

namespace DebateBot.SlashCommands;

/// <summary>A message's menu: Quote.</summary>
public sealed class QuoteMenu(AskedDiscussion discussions, AskedComment comments, PrivateCard card) : IMessageMenu
{
    public CommandDescription Description { get; } = new("Quote", "", []) { IsMessageMenu = true };

    public async Task<Reply> AnswerAsync(MenuChosen asked, CancellationToken cancellationToken)
    {
        var discussion =
            await discussions.InThreadAsync(asked, asked.ChannelId, cancellationToken)
            ?? throw new UserError(AskedDiscussion.NoComment);
        var comment = await comments.OfMessageAsync(discussion, asked.Target.Id, cancellationToken);
        return await card.ShowAsync(CardRequest.Quote(discussion.Id, comment.Number), cancellationToken);
    }
}
