using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Posting;
using DebateBot.Core.Servers;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Storage;

/// <summary>The record. Written only in units of <see cref="WriteQueue"/>, read through <see cref="ReadPool"/>.</summary>
public abstract partial class DebateDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Discussion> Discussions => Set<Discussion>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<CommentMessage> CommentMessages => Set<CommentMessage>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<ReplyLink> ReplyLinks => Set<ReplyLink>();

    public DbSet<EarlyEdit> EarlyEdits => Set<EarlyEdit>();

    public DbSet<ForgottenMessage> ForgottenMessages => Set<ForgottenMessage>();

    public DbSet<Gap> Gaps => Set<Gap>();

    public DbSet<ServerSettings> Servers => Set<ServerSettings>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<PostedCard> PostedCards => Set<PostedCard>();

    public DbSet<PostedCardComment> PostedCardComments => Set<PostedCardComment>();

    public DbSet<Known> Known => Set<Known>();

    /// <summary>Whether words were removed for good since the last commit: then no older copy of them may stay in the log either.</summary>
    public bool HasForgotten { get; private set; }

    /// <summary>Says that this unit removes words for good.</summary>
    public void Forget() => HasForgotten = true;

    /// <summary>The older copies are gone too.</summary>
    internal void HasBeenScrubbed() => HasForgotten = false;

    /// <summary>Remembers one small fact, in place of what was known under that key.</summary>
    public void Remember(string key, string value)
    {
        if (Known.Find(key) is { } known)
            known.Value = value;
        else
            Known.Add(new Known { Key = key, Value = value });
    }
}
