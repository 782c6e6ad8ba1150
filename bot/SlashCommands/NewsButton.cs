using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Members;

namespace DebateBot.SlashCommands;

/// <summary>What's new, on an article's card: the recap of what was said since the asker's latest comment.</summary>
public sealed class NewsButton(AskedDiscussion discussions, MemberFinder members, PrivateCard card) : IButton
{
    public IReadOnlyList<string> Names { get; } = ["new"];

    public async Task<Reply> AnswerAsync(ButtonPressed asked, CancellationToken cancellationToken)
    {
        var discussion = await discussions.WithIdAsync(asked, ButtonId.Parse(asked.Id)[0], cancellationToken);
        var latest = await members.LatestCommentAsync(discussion.Id, asked.Member.Id, cancellationToken);
        return await card.ShowAsync(
            CardRequest.Recap(discussion, since: latest),
            latest == 0 ? "You have not commented here yet, so this is all of it." : $"Since your #{latest}:",
            cancellationToken
        );
    }
}
