using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Posting;
using DebateBot.Core.Servers;
using Microsoft.EntityFrameworkCore;

namespace DebateBot.Core.Storage;

public abstract partial class DebateDb
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Discussion>(discussion =>
        {
            discussion.HasIndex(d => d.ThreadId).IsUnique();
            discussion.HasIndex(d => new { d.ServerId, d.LastActivityAt });
            discussion.HasOne(d => d.Article).WithOne().HasForeignKey<Discussion>(d => d.ArticleId);
        });
        modelBuilder.Entity<Comment>(comment =>
        {
            comment.HasIndex(c => new { c.DiscussionId, c.Number }).IsUnique();
            comment.HasIndex(c => new { c.DiscussionId, c.PostedAt });
            comment.HasIndex(c => c.AuthorId);
            comment.HasIndex(c => c.DiscussionId, "IX_Comments_NotDerived").HasFilter("NOT \"IsDerived\"");
            comment.HasOne<Discussion>().WithMany().HasForeignKey(c => c.DiscussionId);
            comment.HasMany(c => c.Messages).WithOne().HasForeignKey(m => m.CommentId);
            comment.HasMany(c => c.Revisions).WithOne().HasForeignKey(r => r.CommentId);
        });
        modelBuilder.Entity<CommentMessage>(message =>
        {
            message.HasKey(m => m.MessageId);
            message.Property(m => m.MessageId).ValueGeneratedNever();
        });
        modelBuilder.Entity<ReplyLink>(link =>
        {
            link.HasIndex(l => new { l.DiscussionId, l.From });
            link.HasOne<Discussion>().WithMany().HasForeignKey(l => l.DiscussionId);
        });
        modelBuilder.Entity<EarlyEdit>(edit =>
        {
            edit.HasKey(e => new { e.MessageId, e.EditedAt });
            edit.HasIndex(e => e.ReceivedAt);
        });
        modelBuilder.Entity<ForgottenMessage>(message =>
        {
            message.HasKey(m => m.MessageId);
            message.Property(m => m.MessageId).ValueGeneratedNever();
        });
        modelBuilder.Entity<Gap>(gap =>
        {
            gap.HasKey(g => g.DiscussionId);
            gap.Property(g => g.DiscussionId).ValueGeneratedNever();
            gap.HasOne<Discussion>().WithOne().HasForeignKey<Gap>(g => g.DiscussionId);
        });
        modelBuilder.Entity<ServerSettings>(server =>
        {
            server.HasKey(s => s.ServerId);
            server.Property(s => s.ServerId).ValueGeneratedNever();
        });
        ConfigurePosting(modelBuilder);
    }

    private static void ConfigurePosting(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OutboxRow>().HasIndex(row => row.Key).IsUnique();
        modelBuilder.Entity<PostedCard>(card =>
        {
            card.HasKey(c => c.MessageId);
            card.Property(c => c.MessageId).ValueGeneratedNever();
            card.HasIndex(c => c.DiscussionId);
            card.HasOne<Discussion>().WithMany().HasForeignKey(c => c.DiscussionId);
            card.HasMany(c => c.Comments).WithOne().HasForeignKey(c => c.MessageId);
        });
        modelBuilder.Entity<PostedCardComment>(shown =>
        {
            shown.HasKey(s => new { s.MessageId, s.CommentId });
            shown.HasIndex(s => s.CommentId);
            shown.HasOne<Comment>().WithMany().HasForeignKey(s => s.CommentId);
        });
        modelBuilder.Entity<Known>().HasKey(known => known.Key);
    }
}
