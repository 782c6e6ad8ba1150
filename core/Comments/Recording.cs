using DebateBot.Core.Discussions;
using DebateBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Comments;

/// <summary>One batch of changes being recorded: what they touch is loaded at once, changed in memory, and saved at the end.</summary>
internal sealed partial class Recording
{
    private static readonly TimeSpan EarlyEditsWait = TimeSpan.FromDays(1);

    private readonly DebateDb db;
    private readonly DateTimeOffset now;
    private readonly Dictionary<long, Discussion> discussions; // by thread
    private readonly Dictionary<long, Comment> comments = []; // by message
    private readonly HashSet<long> forgotten;
    private readonly List<EarlyEdit> early;

    private readonly Dictionary<Discussion, Comment> rewrittenFrom = [];
    private readonly HashSet<Comment> changed = [];
    private readonly List<long> goneThreads = [];
    private int newComments;

    public Recording(DebateDb db, IReadOnlyList<CommentChange> batch, DateTimeOffset now)
    {
        this.db = db;
        this.now = now;
        var threads = batch.Select(change => change.ThreadId).Distinct().ToArray();
        var messages = batch.SelectMany(MessagesOf).Distinct().ToArray();
        discussions = db
            .Discussions.Where(d => d.ThreadId != null && threads.Contains(d.ThreadId.Value))
            .ToDictionary(d => d.ThreadId!.Value);
        Load(messages);
        forgotten =
        [
            .. db.ForgottenMessages.AsNoTracking().Where(m => messages.Contains(m.MessageId)).Select(m => m.MessageId),
        ];
        var tooEarly = now - EarlyEditsWait;
        if (db.EarlyEdits.Where(edit => edit.ReceivedAt < tooEarly).ExecuteDelete() > 0)
            db.Forget();
        early = [.. db.EarlyEdits.Where(edit => messages.Contains(edit.MessageId))];
    }

    public void Apply(CommentChange change)
    {
        if (change is ThreadGone gone)
            Apply(gone);
        else if (change is ServerMissed unheard)
            Apply(unheard);
        else if (
            discussions.TryGetValue(change.ThreadId, out var discussion)
            && discussion.State != DiscussionState.Gone
        )
            Apply(change, discussion);
    }

    private static IEnumerable<long> MessagesOf(CommentChange change) =>
        change switch
        {
            Said said => [said.MessageId],
            Edited edited => [edited.MessageId],
            Deleted deleted => deleted.MessageIds,
            _ => [],
        };

    private void Apply(CommentChange change, Discussion discussion)
    {
        switch (change)
        {
            case Said said:
                Apply(said, discussion);
                break;
            case Edited edited:
                Apply(edited, discussion);
                break;
            case Deleted deleted:
                foreach (var message in deleted.MessageIds)
                    Delete(message, deleted.At, discussion);
                break;
            case Missed missed:
                Note(discussion.Id, missed.FromMessageId);
                break;
            case ThreadStateChanged { IsClosed: var isClosed }
                when discussion.State is DiscussionState.Open or DiscussionState.Closed:
                discussion.State = isClosed ? DiscussionState.Closed : DiscussionState.Open;
                break;
        }
    }

    private void Load(long[] messages)
    {
        var ids = db.CommentMessages.Where(m => messages.Contains(m.MessageId)).Select(m => m.CommentId).ToArray();
        if (ids.Length > 0)
            Load(db.Comments.Where(c => ids.Contains(c.Id)));
    }

    private List<Comment> Load(IQueryable<Comment> wanted)
    {
        List<Comment> found = [.. wanted.Include(c => c.Messages).Include(c => c.Revisions).AsSplitQuery()];
        foreach (var comment in found)
        foreach (var message in comment.Messages)
            comments[message.MessageId] = comment;
        return found;
    }
}
