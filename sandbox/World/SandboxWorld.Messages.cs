namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    private static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(5);

    /// <summary>Writes a message as a member or bot.</summary>
    public Message Post(long authorId, long channelId, MessageDraft draft)
    {
        lock (_lock)
        {
            var channel = Require(authorId, channelId);
            RequireSending(authorId, channel);
            if (draft.ReplyTo is not null && !PermissionsOf(authorId, channel).HasFlag(Permissions.ReadMessageHistory))
                throw new Refused(403, 160002, "Cannot reply without permission to read message history");
            RequireParts(authorId, channel, draft);
            RequirePause(authorId, channel);
            MessageRules.Check(draft);
            MessageRules.CheckNotEmpty(draft);
            if (
                draft is { EnforceNonce: true, Nonce: not null }
                && FindNonce(channelId, authorId, draft.Nonce) is { } same
            )
                return same;
            return Store(Compose(_ids.Next(), channel, authorId, draft));
        }
    }

    /// <summary>Changes a message: the author changes anything, a moderator only the flags.</summary>
    public Message Edit(long actorId, long channelId, long messageId, MessageDraft change)
    {
        lock (_lock)
        {
            var channel = Require(actorId, channelId);
            var before = Find(channelId, messageId, actorId) ?? throw Refused.Unknown("Message");
            bool isOwn = (before.AuthorId == actorId && !before.IsWebhook) || before.ApplicationId == actorId;
            if (!isOwn && !(change.IsFlagsOnly && PermissionsOf(actorId, channel).HasFlag(Permissions.ManageMessages)))
                throw new Refused(403, 50005, "Cannot edit a message authored by another user");
            if (channel.Thread is { IsArchived: true })
                throw Refused.Archived();
            return Apply(channel, before, change);
        }
    }

    /// <summary>The one thing that is done in an archived thread without waking it.</summary>
    /// <remarks>https://discord.com/developers/docs/topics/threads#active--archived-threads</remarks>
    public void Delete(long actorId, long channelId, long messageId)
    {
        lock (_lock)
        {
            var channel = Require(actorId, channelId);
            var gone = Find(channelId, messageId, actorId) ?? throw Refused.Unknown("Message");
            bool isOwn = gone.AuthorId == actorId || gone.OnlyTo == actorId;
            if (!isOwn && !PermissionsOf(actorId, channel).HasFlag(Permissions.ManageMessages))
                throw Refused.MissingPermissions();
            if (gone.Kind == MessageKind.ThreadStarter)
                throw new Refused(403, 50021, "Cannot execute action on a system message");
            Remove(channelId, [gone], inBulk: false);
        }
    }

    /// <summary>2 to 100 messages at once, none older than two weeks.</summary>
    public void DeleteMany(long actorId, long channelId, IReadOnlyList<long> ids)
    {
        lock (_lock)
        {
            Require(actorId, channelId, Permissions.ManageMessages);
            if (ids.Count is < 2 or > 100)
                throw new Refused(
                    400,
                    50016,
                    "Provided too few or too many messages to delete. Must provide at least 2 and at most 100 messages"
                );
            var oldest = Snowflakes.Floor(Clock.GetUtcNow() - TimeSpan.FromDays(14));
            if (ids.Any(id => id < oldest))
                throw new Refused(400, 50034, "A message provided was too old to bulk delete");
            List<Message> gone = [.. ids.Distinct().Select(id => Find(channelId, id)).OfType<Message>()];
            if (gone.Count > 0)
                Remove(channelId, gone, inBulk: true);
        }
    }

    /// <summary>A link's preview arrives after the message did: embeds change, edited_timestamp does not.</summary>
    public Message Unfurl(long channelId, long messageId, params IReadOnlyList<System.Text.Json.JsonElement> embeds)
    {
        lock (_lock)
        {
            var before = Find(channelId, messageId) ?? throw Refused.Unknown("Message");
            return Replace(before with { Embeds = embeds });
        }
    }

    private Message? FindNonce(long channelId, long authorId, string nonce)
    {
        var since = Snowflakes.Floor(Clock.GetUtcNow() - NonceMemory);
        var messages = _state.Messages[channelId];
        for (int i = messages.Count - 1; i >= 0 && messages.Keys[i] >= since; i--)
        {
            if (messages.Values[i] is var said && said.AuthorId == authorId && said.Nonce == nonce)
                return said;
        }

        return null;
    }

    /// <summary>Files, embeds and polls each need a permission of their own.</summary>
    private void RequireParts(long authorId, Channel channel, MessageDraft draft)
    {
        var needed =
            (draft.Files.Count > 0 ? Permissions.AttachFiles : Permissions.None)
            | (draft.Embeds?.Count > 0 ? Permissions.EmbedLinks : Permissions.None)
            | (draft.Poll is not null ? Permissions.SendPolls : Permissions.None);
        if (!PermissionsOf(authorId, channel).HasFlag(needed))
            throw Refused.MissingPermissions();
    }

    /// <summary>Slow mode holds for all but those who moderate.</summary>
    private void RequirePause(long authorId, Channel channel)
    {
        const Permissions Exempt = Permissions.ManageMessages | Permissions.ManageChannels;
        if (channel.RateLimitPerUser == 0 || (PermissionsOf(authorId, channel) & Exempt) != Permissions.None)
            return;
        var last = _state.Messages[channel.Id].Values.LastOrDefault(m => m.AuthorId == authorId);
        var wait = last?.At + TimeSpan.FromSeconds(channel.RateLimitPerUser) - Clock.GetUtcNow();
        if (wait > TimeSpan.Zero)
            throw Refused.TooSoon(wait.Value);
    }

    private void RequireSending(long memberId, Channel channel)
    {
        if (channel.Kind is ChannelKind.Forum)
            throw new Refused(400, 40058, "Cannot send a message in a forum channel");
        if (channel.Kind is ChannelKind.Category)
            throw new Refused(400, 50008, "Cannot send messages in a non-text channel");
        if (!SendsIn(memberId, channel))
            throw Refused.MissingPermissions();
        if (
            channel.Thread is { IsLocked: true }
            && !PermissionsOf(memberId, channel).HasFlag(Permissions.ManageThreads)
        )
            throw new Refused(400, 160005, "Thread is locked");
    }
}
