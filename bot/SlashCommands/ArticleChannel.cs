using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Servers;
using DebateBot.Doctor;

namespace DebateBot.SlashCommands;

/// <summary>Where an article goes: the channel named, else the one of `/setup`, else the one of the command.</summary>
public sealed class ArticleChannel(IChat chat, ServerStore servers, ChannelCheck check, Audience audience)
{
    public const string Option = "channel";

    public static OptionDescription Description { get; } =
        new(Option, "Where it goes: a text channel or a forum.", OptionKind.Channel);

    /// <param name="named">The channel named; null: none.</param>
    /// <exception cref="UserError">It takes no articles, or the asker or the bot may not go there.</exception>
    public async Task<ChatChannel> FindAsync(Interaction asked, long? named, CancellationToken cancellationToken)
    {
        var chosen = named is null
            ? (await servers.FindAsync(asked.ServerId, cancellationToken)).ArticleChannelId
            : null;
        var channel = await GetAsync(asked, named ?? chosen ?? asked.ChannelId, cancellationToken);
        if (channel.Kind is not (ChannelKind.Text or ChannelKind.Forum))
            throw new UserError($"Articles go into a text channel or a forum, and <#{channel.Id}> is neither.");
        if (named is not null && !await audience.CanReadAsync(asked, channel.Id, cancellationToken))
            throw new UserError("You may not read in that channel. Choose one that you can see with `channel:`.");
        return channel;
    }

    /// <exception cref="UserError">The bot lacks a permission there; the sentence names it and where to set it.</exception>
    public async Task CheckAsync(ChatChannel channel, bool isImport, CancellationToken cancellationToken)
    {
        var missing = (await check.RunAsync(channel, cancellationToken)).Where(finding =>
            isImport || !finding.IsOnlyForImports
        );
        if (missing.FirstOrDefault() is { } first)
            throw new UserError($"{first.What} An admin sets it at: {first.Remedy}");
    }

    // Asked from within a thread, the article goes beside the thread.
    private async Task<ChatChannel> GetAsync(Interaction asked, long channelId, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await chat.GetChannelAsync(channelId, cancellationToken);
            if (channel is { Kind: ChannelKind.Thread, ParentId: { } parent })
                channel = await chat.GetChannelAsync(parent, cancellationToken);
            if (channel.ServerId == asked.ServerId)
                return channel;
        }
        catch (ChatRefused refused) when (refused.Reason is Refusal.Gone or Refusal.Forbidden)
        {
            throw new UserError(
                "The channel for articles is gone, or I may not see it. Name another with `channel:`, or choose one with `/setup`."
            );
        }
        throw new UserError("That channel is in another server. Choose one of this server with `channel:`.");
    }
}
