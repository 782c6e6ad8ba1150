using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Rest;

public sealed partial class DiscordChat
{
    public async Task<long> OpenThreadAsync(
        long channelId,
        long messageId,
        string name,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var body = new ThreadBody { Name = name };
            var thread = await api.OpenThreadAsync((ulong)channelId, (ulong)messageId, body, cancellationToken);
            return (long)thread.Id;
        }
        catch (ChatRefused there) when (there.Code == ErrorCodes.ThreadExists)
        {
            return messageId; // a message's thread has the message's id
        }
    }

    public async Task<long> OpenForumPostAsync(
        long forumId,
        string name,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        var body = new ThreadBody { Name = name, Message = MessageBody.New(message) };
        try
        {
            return await OpenForumPostAsync(forumId, body, message.Files, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Code == ErrorCodes.TagRequired)
        {
            var forum = await api.GetChannelAsync((ulong)forumId, cancellationToken);
            body.AppliedTags = [.. (forum.AvailableTags ?? []).Where(t => !t.Moderated).Take(1).Select(t => t.Id)];
            return await OpenForumPostAsync(forumId, body, message.Files, cancellationToken);
        }
    }

    private async Task<long> OpenForumPostAsync(
        long forumId,
        ThreadBody body,
        IReadOnlyList<OutgoingFile> files,
        CancellationToken cancellationToken
    )
    {
        using var content = MessageContent.Of(body, DiscordJson.Default.ThreadBody, files);
        return (long)(await api.OpenForumPostAsync((ulong)forumId, content, cancellationToken)).Id;
    }

    public async Task<ChatChannel> GetChannelAsync(long channelId, CancellationToken cancellationToken)
    {
        var channel = await api.GetChannelAsync((ulong)channelId, cancellationToken);
        return channel.ToChannel(channel.GuildId ?? 0);
    }

    /// <summary>Discord lists also what the bot may not see.</summary>
    public async Task<IReadOnlyList<ChatChannel>> GetChannelsAsync(long serverId, CancellationToken cancellationToken)
    {
        var guildId = (ulong)serverId;
        var channels = await api.GetGuildChannelsAsync(guildId, cancellationToken);
        var held = await permissions.ReadAsync(guildId, channels, (ulong)Self.Id, cancellationToken);
        return
        [
            .. channels
                .Where((_, index) => held[index].HasFlag(Permissions.ViewChannel))
                .Select(channel => channel.ToChannel(guildId)),
        ];
    }

    public async Task<IReadOnlyList<ChatChannel>> GetActiveThreadsAsync(
        long serverId,
        CancellationToken cancellationToken
    )
    {
        var active = await api.GetActiveThreadsAsync((ulong)serverId, cancellationToken);
        return [.. active.Threads.Select(thread => thread.ToChannel((ulong)serverId))];
    }

    public Task<Permissions> GetPermissionsAsync(
        long serverId,
        long channelId,
        long memberId,
        CancellationToken cancellationToken
    ) => permissions.ReadAsync((ulong)serverId, (ulong)channelId, (ulong)memberId, cancellationToken);
}
