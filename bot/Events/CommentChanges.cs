using DebateBot.Chat;
using DebateBot.Core.Comments;

namespace DebateBot.Events;

/// <summary>What happened in chat as a change to the record. Bots and webhooks are not recorded, nor what the platform writes by itself.</summary>
public static class CommentChanges
{
    /// <returns>Null when the record is not concerned.</returns>
    public static CommentChange? Of(ChatEvent? happened) =>
        happened switch
        {
            MessageCreated { Message: { Author.IsBot: false, WebhookId: null, IsOrdinary: true } said } => new Said(
                said.ChannelId,
                said.Id,
                said.Author.Id,
                said.Author.Name,
                said.Text,
                said.SentAt,
                said.EditedAt,
                said.RepliesTo
            ),
            MessageEdited edited => new Edited(edited.ChannelId, edited.MessageId, edited.EditedAt, edited.Text),
            MessagesDeleted gone => new Deleted(gone.ChannelId, gone.MessageIds, gone.At),
            ThreadChanged thread => new ThreadStateChanged(thread.ThreadId, thread.IsArchived || thread.IsLocked),
            ChannelDeleted gone => new ThreadGone(gone.ChannelId, gone.At),
            MessagesMissed missed => new Missed(missed.ChannelId, missed.FromMessageId),
            ServerAvailable unheard => new ServerMissed(unheard.ServerId, unheard.HeardUntil),
            _ => null,
        };
}
