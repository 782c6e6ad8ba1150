using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;

namespace DebateBot.Posting;

/// <summary>Brings the old comments of one discussion into its thread, each under its writer's name, and shows in the thread's first line how far it is.</summary>
public sealed class ThreadReplay(IChat chat, Sender sender, DiscussionFinder finder, DiscussionStore store)
{
    /// <summary>The first line is changed once in so many comments: changing it costs a request too.</summary>
    private const int CommentsPerSign = 5;

    /// <exception cref="ChatRefused">The platform said no; what is there stays, and the thread's first line says that it stopped.</exception>
    public async Task RunAsync(Discussion discussion, CancellationToken cancellationToken)
    {
        var comments = await finder.CommentsAsync(discussion.Id, cancellationToken);
        var old = comments.Where(comment => comment.AuthorId is null && !comment.IsDeleted).ToList();
        try
        {
            await BringOverAsync(discussion, old, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason != Refusal.Gone)
        {
            var text =
                $"{ArticleCard.Notice}\n-# Bringing over the old comments stopped. `/setup` says what is missing.";
            await SignAsync(discussion, new OutgoingMessage { Text = text }, cancellationToken);
            throw;
        }
    }

    private async Task BringOverAsync(Discussion discussion, List<Comment> old, CancellationToken cancellationToken)
    {
        var webhook = await chat.GetWebhookAsync(discussion.ChannelId, cancellationToken);
        var links = (await finder.LinksAsync(discussion.Id, cancellationToken)).ToLookup(link => link.From);
        var shown = new Dictionary<int, string>();
        for (var index = 0; index < old.Count; index++)
        {
            var comment = old[index];
            var answers = links[comment.Number].Where(link => link.To is { } to && shown.ContainsKey(to));
            var drawn = ReplayedComment.Draw(comment, [.. answers.Select(link => shown[link.To!.Value])]);
            var isNew = await SendAsync(discussion, comment, drawn, webhook, cancellationToken);
            shown[comment.Number] = JumpLink.Cite(discussion, comment);
            if (isNew && (index + 1) % CommentsPerSign == 0)
                await SignAsync(discussion, ThreadNotice.Draw(discussion, index + 1), cancellationToken);
        }
        await store.EndReplayAsync(discussion.Id, cancellationToken);
        discussion.IsReplaying = false;
        await SignAsync(discussion, ThreadNotice.Draw(discussion), cancellationToken);
    }

    /// <returns>Whether anything was left to send.</returns>
    private async Task<bool> SendAsync(
        Discussion discussion,
        Comment comment,
        IReadOnlyList<OutgoingMessage> drawn,
        ChatWebhook webhook,
        CancellationToken cancellationToken
    )
    {
        var first = comment.Messages.Count;
        for (var part = first; part < drawn.Count; part++)
        {
            var message = await sender.SendAsAsync(
                $"replay:{discussion.Id}:{comment.Number}:{part}",
                webhook,
                discussion.ThreadId!.Value,
                ReplayName.Of(comment.Author),
                drawn[part],
                cancellationToken
            );
            comment.Messages.Add(new CommentMessage { MessageId = message, Part = part });
            if (!await store.AttachMessageAsync(discussion.Id, comment.Number, part, message, cancellationToken))
                break; // deleted meanwhile
        }
        return first < drawn.Count;
    }

    private async Task SignAsync(Discussion discussion, OutgoingMessage notice, CancellationToken cancellationToken)
    {
        // Asked for under its key: sent once, at the opening.
        var message = await sender.SendAsync(
            $"notice:{discussion.Id}",
            discussion.ThreadId!.Value,
            notice,
            cancellationToken
        );
        await sender.EditAsync(discussion.ThreadId.Value, message, notice, cancellationToken);
    }
}
