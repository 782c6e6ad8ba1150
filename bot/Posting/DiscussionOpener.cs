using DebateBot.Chat;
using DebateBot.Core.Articles;
using DebateBot.Core.Discussions;
using DebateBot.Core.Imports;

namespace DebateBot.Posting;

/// <summary>Opens discussions: the record first, then card and thread. What fails on the way leaves nothing behind.</summary>
public sealed class DiscussionOpener(DiscussionStore store, DiscussionRaiser raiser, ImportReplay replay)
{
    /// <param name="channel">A text channel or a forum.</param>
    /// <exception cref="ChatRefused">The platform said no.</exception>
    public async Task<Discussion> OpenAsync(ChatChannel channel, Article article, CancellationToken cancellationToken)
    {
        var discussion = await store.BeginAsync(channel.ServerId, channel.Id, article, cancellationToken);
        return await raiser.RaiseAsync(discussion, channel, cancellationToken);
    }

    /// <summary>The old comments have their numbers at once; they appear in the thread one by one, by themselves.</summary>
    /// <inheritdoc cref="OpenAsync"/>
    public async Task<Discussion> ImportAsync(
        ChatChannel channel,
        OldThread thread,
        CancellationToken cancellationToken
    )
    {
        var discussion = await store.ImportAsync(
            channel.ServerId,
            channel.Id,
            thread.Article,
            thread.Comments,
            cancellationToken
        );
        await raiser.RaiseAsync(discussion, channel, cancellationToken);
        replay.Wake();
        return discussion;
    }
}
