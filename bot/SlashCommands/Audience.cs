using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Discussions;

namespace DebateBot.SlashCommands;

/// <summary>Who may be shown a discussion: those who may read its channel.</summary>
public sealed class Audience(IChat chat)
{
    private const Permissions Reading = Permissions.ViewChannel | Permissions.ReadMessageHistory;

    /// <summary>Whether the asker may read in a channel.</summary>
    public Task<bool> CanReadAsync(Interaction asked, long channelId, CancellationToken cancellationToken) =>
        CanReadAsync(asked.ServerId, channelId, asked.Member.Id, cancellationToken);

    /// <summary>Whether the asker may read in the channel asked from: who may only see it is not shown what was said before.</summary>
    public static bool CanReadHere(Interaction asked) => IsReader(asked.Member.Permissions);

    /// <summary>The discussions that the asker may read, in their order.</summary>
    public async Task<IReadOnlyList<DiscussionLine>> FilterAsync(
        Interaction asked,
        IReadOnlyList<DiscussionLine> lines,
        CancellationToken cancellationToken
    )
    {
        var readable = new HashSet<long>();
        foreach (var channel in lines.Select(line => line.ChannelId).Distinct())
        {
            if (await CanReadAsync(asked, channel, cancellationToken))
                readable.Add(channel);
        }
        return [.. lines.Where(line => readable.Contains(line.ChannelId))];
    }

    /// <summary>Whether everyone who can read where the asker is can read the discussion too, as far as that can be proven.</summary>
    /// <exception cref="UserError">It cannot.</exception>
    public async Task CheckPostingAsync(Interaction asked, Discussion discussion, CancellationToken cancellationToken)
    {
        var here = await chat.GetChannelAsync(asked.ChannelId, cancellationToken);
        var writing = here.Kind == ChannelKind.Thread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        if ((asked.Member.Permissions & (writing | Permissions.Administrator)) == Permissions.None)
            throw new UserError("You may not write in this channel, so I post nothing here for you.");
        if (here.Id == discussion.ChannelId || here.ParentId == discussion.ChannelId)
            return;
        // The server's own id stands for everybody.
        if (!await CanReadAsync(asked.ServerId, discussion.ChannelId, asked.ServerId, cancellationToken))
            throw new UserError(
                $"Not everybody who reads here may read <#{discussion.ChannelId}>, where this was said. Post it in its own thread or channel."
            );
    }

    private static bool IsReader(Permissions held) => held.HasFlag(Permissions.Administrator) || held.HasFlag(Reading);

    private async Task<bool> CanReadAsync(
        long serverId,
        long channelId,
        long memberId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var held = await chat.GetPermissionsAsync(serverId, channelId, memberId, cancellationToken);
            return IsReader(held);
        }
        catch (ChatRefused refused) when (refused.Reason is Refusal.Gone or Refusal.Forbidden)
        {
            return false; // what cannot be proven stays hidden
        }
    }
}
