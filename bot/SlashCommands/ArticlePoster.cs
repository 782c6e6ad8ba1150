using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Articles;
using DebateBot.Core.Discussions;
using DebateBot.Core.Imports;
using DebateBot.Posting;

namespace DebateBot.SlashCommands;

/// <summary>Opens the discussion of an article once its channel is known to take it, and tells the asker where it is.</summary>
public sealed class ArticlePoster(ArticleChannel channels, DiscussionOpener opener)
{
    /// <param name="named">The channel named; null: none.</param>
    public async Task<Reply> PostAsync(
        Interaction asked,
        long? named,
        Article article,
        CancellationToken cancellationToken
    )
    {
        var channel = await channels.FindAsync(asked, named, cancellationToken);
        await channels.CheckAsync(channel, isImport: false, cancellationToken);
        return new Deferred(async stop => Posted(await opener.OpenAsync(channel, article, stop), ""));
    }

    /// <inheritdoc cref="PostAsync"/>
    public async Task<Reply> ImportAsync(
        Interaction asked,
        long? named,
        OldThread thread,
        CancellationToken cancellationToken
    )
    {
        var channel = await channels.FindAsync(asked, named, cancellationToken);
        await channels.CheckAsync(channel, isImport: true, cancellationToken);
        return new Deferred(async stop =>
            Posted(
                await opener.ImportAsync(channel, thread, stop),
                $"\nIts {Words.Count(thread.Comments.Count, "comment")} can be quoted and recapped now. They appear in the thread one by one, as fast as Discord allows; its first line says how far they are."
            )
        );
    }

    private static Reply Posted(Discussion discussion, string more) =>
        Reply.Private(
            $"Posted: {JumpLink.ToChannel(discussion.ServerId, discussion.ThreadId ?? discussion.ChannelId)}{more}"
        );
}
