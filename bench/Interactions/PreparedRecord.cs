using DebateBot.Bench.Played;
using DebateBot.Core.Articles;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Storage;

namespace DebateBot.Bench.Interactions;

/// <summary>A record with a discussion in the player's thread, and one comment in it.</summary>
internal static class PreparedRecord
{
    public static async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        var time = TimeProvider.System;
        await using var store = Store.Open(path, time);
        var discussions = new DiscussionStore(store, time);
        var article = new Article { Title = "Should the night ferry run?", Body = "It ran all winter once." };
        var discussion = await discussions.BeginAsync(
            PlayedWorld.Server,
            PlayedWorld.Channel,
            article,
            cancellationToken
        );
        await discussions.OpenAsync(discussion.Id, PlayedWorld.Thread, cancellationToken);
        var said = new Said(
            PlayedWorld.Thread,
            PlayedWorld.FirstMessage(time.GetUtcNow()),
            PlayedWorld.Person,
            "Mira",
            "It should, and it could be paid for by those who take it.",
            time.GetUtcNow(),
            EditedAt: null,
            RepliesToMessageId: null
        );
        await new CommentRecorder(store, time).RecordAsync([said], cancellationToken);
    }
}
