using DebateBot.Chat;
using DebateBot.Core.Servers;

namespace DebateBot.Doctor;

/// <summary>What keeps discussions from working in a server: asked at start for the log, and by `/setup`.</summary>
public sealed class ServerCheck(IChat chat, ServerStore servers, ChannelCheck channels, IntentCheck intents)
{
    /// <returns>About the intents, and the channel chosen with `/setup` where one is; none when all is well.</returns>
    public async Task<IReadOnlyList<Finding>> RunAsync(long serverId, CancellationToken cancellationToken)
    {
        var settings = await servers.FindAsync(serverId, cancellationToken);
        return
        [
            .. intents.Run(),
            .. settings.ArticleChannelId is { } chosen ? await CheckAsync(chosen, cancellationToken) : [],
        ];
    }

    private async Task<IReadOnlyList<Finding>> CheckAsync(long channelId, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await chat.GetChannelAsync(channelId, cancellationToken);
            return await channels.RunAsync(channel, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason is Refusal.Gone or Refusal.Forbidden)
        {
            return
            [
                new Finding(
                    "The channel chosen for articles is gone, or I may not see it.",
                    "/setup with another channel, or its own Permissions → DebateBot → View Channel."
                ),
            ];
        }
    }
}
