using DebateBot.Core.Discussions;
using DebateBot.Core.Search;
using DebateBot.Core.Storage;

namespace DebateBot.Core.Comments;

internal sealed partial class Recording
{
    private void Apply(Said said, Discussion discussion)
    {
        if (forgotten.Contains(said.MessageId))
            return;
        if (!comments.TryGetValue(said.MessageId, out var comment))
            Add(said, discussion);
        else if (comment.DiscussionId == discussion.Id)
            Revise(comment, WrittenAt(comment, said.EditedAt), said.Text, discussion);
    }

    /// <summary>An edit in the very millisecond of the comment is the later of the two all the same.</summary>
    private static DateTimeOffset WrittenAt(Comment comment, DateTimeOffset? editedAt)
    {
        if (editedAt is not { } edited)
            return comment.PostedAt;
        var (earliest, at) = (comment.PostedAt.AddMilliseconds(1), UnixMilliseconds.Floor(edited));
        return at > earliest ? at : earliest;
    }

    private void Add(Said said, Discussion discussion)
    {
        var comment = new Comment
        {
            DiscussionId = discussion.Id,
            Number = discussion.NextNumber++,
            AuthorId = said.AuthorId,
            Author = said.Author,
            Text = said.Text,
            PostedAt = UnixMilliseconds.Floor(said.PostedAt),
            RepliesToMessageId = said.RepliesToMessageId,
            Messages = [new CommentMessage { MessageId = said.MessageId }],
        };
        if (said.EditedAt is not null)
            comment.EditedAt = WrittenAt(comment, said.EditedAt);
        db.Comments.Add(comment);
        comments.Add(said.MessageId, comment);
        newComments++;
        if (comment.PostedAt < discussion.LastActivityAt)
            Rewrite(discussion, comment); // it stands before others, which may answer it
        else
            discussion.LastActivityAt = comment.PostedAt;
        foreach (var edit in TakeEarlyEdits(said.MessageId))
            Revise(comment, WrittenAt(comment, edit.EditedAt), edit.Text, discussion);
    }

    private void Apply(Edited edited, Discussion discussion)
    {
        if (forgotten.Contains(edited.MessageId))
            return;
        var editedAt = UnixMilliseconds.Floor(edited.EditedAt);
        if (comments.TryGetValue(edited.MessageId, out var comment))
        {
            if (comment.DiscussionId == discussion.Id)
                Revise(comment, WrittenAt(comment, editedAt), edited.Text, discussion);
        }
        else if (!early.Exists(edit => edit.MessageId == edited.MessageId && edit.EditedAt == editedAt))
        {
            var edit = new EarlyEdit
            {
                MessageId = edited.MessageId,
                EditedAt = editedAt,
                Text = edited.Text,
                ReceivedAt = now,
            };
            early.Add(edit);
            db.EarlyEdits.Add(edit);
        }
    }

    private void Revise(Comment comment, DateTimeOffset writtenAt, string text, Discussion discussion)
    {
        if (comment.IsDeleted)
            return;
        var before = comment.Text;
        if (!History.Add(comment, writtenAt, text))
            return;
        changed.Add(comment);
        if (comment.Text == before)
            return;
        SearchIndex.Remove(db, comment, before);
        CommentEraser.RemoveLinks(db, comment); // their offsets pointed into the old text
        Rewrite(discussion, comment);
    }

    private void Delete(long messageId, DateTimeOffset at, Discussion discussion)
    {
        if (TakeEarlyEdits(messageId).Count > 0)
            db.Forget();
        if (comments.TryGetValue(messageId, out var comment))
        {
            if (comment.DiscussionId == discussion.Id)
                Erase(comment, at, discussion);
        }
        else if (forgotten.Add(messageId))
            db.ForgottenMessages.Add(new ForgottenMessage { MessageId = messageId });
    }

    private void Erase(Comment comment, DateTimeOffset at, Discussion discussion)
    {
        if (comment.IsDeleted)
            return;
        CommentEraser.Erase(db, comment, at);
        changed.Add(comment);
        Rewrite(discussion, comment);
    }

    private List<EarlyEdit> TakeEarlyEdits(long messageId)
    {
        var taken = early.Where(edit => edit.MessageId == messageId).OrderBy(edit => edit.EditedAt).ToList();
        db.EarlyEdits.RemoveRange(taken);
        early.RemoveAll(edit => edit.MessageId == messageId);
        return taken;
    }
}
