using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Discussions;

namespace DebateBot.Posting;

/// <summary>
/// Puts up the card and the thread of a discussion that is in the record. Each step is noted and none is done twice, so that it goes on
/// where a crash interrupted it.
/// </summary>
public sealed class DiscussionRaiser(DiscussionStore store, Sender sender, IChat chat, ILogger<DiscussionRaiser> log)
{
    /// <exception cref="ChatRefused">The platform said no: everything is taken back, in chat and in the record. After any other error it is finished later.</exception>
    public async Task<Discussion> RaiseAsync(
        Discussion discussion,
        ChatChannel channel,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await PutUpAsync(discussion, channel, cancellationToken);
            return discussion;
        }
        catch (ChatRefused)
        {
            await TakeBackAsync(discussion, channel, cancellationToken);
            throw;
        }
    }

    private async Task PutUpAsync(Discussion discussion, ChatChannel channel, CancellationToken cancellationToken)
    {
        if (channel.Kind == ChannelKind.Forum)
            await PutUpInForumAsync(discussion, channel, cancellationToken);
        else
            await PutUpInChannelAsync(discussion, cancellationToken);
        await sender.SendAsync(
            $"notice:{discussion.Id}",
            discussion.ThreadId!.Value,
            ThreadNotice.Draw(discussion),
            cancellationToken
        );
        await store.OpenAsync(discussion.Id, discussion.ThreadId.Value, cancellationToken);
        discussion.State = DiscussionState.Open;
    }

    private async Task PutUpInChannelAsync(Discussion discussion, CancellationToken cancellationToken)
    {
        var card = await sender.SendAsync(
            $"card:{discussion.Id}",
            discussion.ChannelId,
            ArticleCard.Draw(discussion),
            cancellationToken
        );
        await NoteAsync(discussion, card, cancellationToken); // before it is there: no comment is missed
        var name = Words.ThreadName(discussion.Article.Title);
        await chat.OpenThreadAsync(discussion.ChannelId, card, name, cancellationToken);
    }

    private async Task PutUpInForumAsync(Discussion discussion, ChatChannel forum, CancellationToken cancellationToken)
    {
        var post = await sender.OpenForumPostAsync(
            $"card:{discussion.Id}",
            forum,
            Words.ThreadName(discussion.Article.Title),
            ArticleCard.Draw(discussion),
            cancellationToken
        );
        await NoteAsync(discussion, post, cancellationToken);
    }

    private async Task NoteAsync(Discussion discussion, long card, CancellationToken cancellationToken)
    {
        discussion.CardMessageId = discussion.ThreadId = card;
        await store.SetCardAsync(discussion.Id, card, cancellationToken);
    }

    private async Task TakeBackAsync(Discussion discussion, ChatChannel channel, CancellationToken cancellationToken)
    {
        try
        {
            // A forum holds no messages: the card is the first one of its post.
            if (discussion.CardMessageId is { } card)
                await chat.DeleteAsync(channel.Kind == ChannelKind.Forum ? card : channel.Id, card, cancellationToken);
        }
        catch (ChatRefused refused)
        {
            log.LogWarning(
                "The card of discussion {Discussion} could not be taken back ({Code})",
                discussion.Id,
                refused.Code
            );
        }
        await store.AbandonAsync(discussion.Id, cancellationToken);
    }
}
