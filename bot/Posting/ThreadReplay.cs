using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;

namespace DebateBot.Posting;

/// <summary>Brings the old comments of one discussion into its thread, each under its writer's name, and shows in the thread's first line how far it is.</summary>
public sealed class ThreadReplay(IChat chat, Sender sender, DiscussionReader reader, DiscussionStore store)
{
    /// <summary>The first line is changed once in so many comments: changing it costs a request too.</summary>
    private const int CommentsPerSign = 5;

    /// <exception cref="ChatRefused">The platform said no; what is there stays, and the thread's first line says that it stopped.</exception>
    public async Task RunAsync(Discussion discussion, CancellationToken cancellationToken)
    {
        try
        {
            await BringOverAsync(discussion, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason != Refusal.Gone)
        {
            await SignAsync(discussion, ThreadNotice.Stopped(), cancellationToken);
            throw;
        }
    }

    private async Task BringOverAsync(Discussion discussion, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(discussion.Id, cancellationToken) is not { } whole)
            return; // taken back meanwhile
        var old = whole.Comments.Where(comment => comment.AuthorId is null && !comment.IsDeleted).ToList();
        var links = whole.Links.ToLookup(link => link.From);
        var webhook = await chat.GetWebhookAsync(discussion.ChannelId, cancellationToken);
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
