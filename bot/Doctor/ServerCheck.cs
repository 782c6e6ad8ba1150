using DebateBot.Chat;
using DebateBot.Core.Servers;

namespace DebateBot.Doctor;

/// <summary>What keeps discussions from working in a server: asked at start for the log, and by `/setup`.</summary>
public sealed class ServerCheck(IChat chat, ServerStore servers, ChannelCheck channels, IntentCheck intents)
{
    /// <returns>About the intents, and the channel chosen with `/setup` where one is; none when all is well.</returns>
    public Task<IReadOnlyList<Finding>> RunAsync(long serverId, CancellationToken cancellationToken) =>
        RunAsync(serverId, otherwise: null, cancellationToken);

    /// <param name="otherwise">The channel to look at when none is chosen; null: none.</param>
    /// <inheritdoc cref="RunAsync(long, CancellationToken)"/>
    public async Task<IReadOnlyList<Finding>> RunAsync(
        long serverId,
        long? otherwise,
        CancellationToken cancellationToken
    )
    {
        var settings = await servers.FindAsync(serverId, cancellationToken);
        return
        [
            .. intents.Run(),
            .. (settings.ArticleChannelId ?? otherwise) is { } chosen
                ? await CheckAsync(chosen, cancellationToken)
                : [],
        ];
    }

    private async Task<IReadOnlyList<Finding>> CheckAsync(long channelId, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await chat.GetChannelAsync(channelId, cancellationToken);
            if (channel is { Kind: ChannelKind.Thread, ParentId: { } parent })
                channel = await chat.GetChannelAsync(parent, cancellationToken);
            return await channels.RunAsync(channel, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason is Refusal.Gone or Refusal.Forbidden)
        {
            return
            [
                new Finding(
                    "The channel for articles is gone, or I may not see it.",
                    "/setup with another channel, or its own Permissions → DebateBot → View Channel."
                ),
            ];
        }
    }
}
