using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Posting;

namespace DebateBot.SlashCommands;

/// <summary>Post here: draws the private card anew and posts it where the asker is.</summary>
public sealed class PostButton(AskedDiscussion discussions, Audience audience, PostedCards cards) : IButton
{
    public IReadOnlyList<string> Names { get; } = [CardRequest.ButtonName];

    public async Task<Reply> AnswerAsync(ButtonPressed asked, CancellationToken cancellationToken)
    {
        var request =
            CardRequest.Read(ButtonId.Parse(asked.Id))
            ?? throw new UserError("That is from an older version of me. Run the command again.");
        var discussion = await discussions.WithIdAsync(asked, request.DiscussionId, cancellationToken);
        await audience.CheckPostingAsync(asked, discussion, cancellationToken);
        var posted =
            await cards.PostAsync(asked.MessageId, asked.ChannelId, request, cancellationToken)
            ?? throw new UserError("What this card showed was deleted meanwhile; there is nothing left to post.");
        return new UpdateReply(
            new OutgoingMessage { Text = $"Posted: {JumpLink.To(asked.ServerId, asked.ChannelId, posted)}" }
        );
    }
}
