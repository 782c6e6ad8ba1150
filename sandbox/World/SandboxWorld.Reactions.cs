namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    private const int MostReactions = 20;
    private const int MostPins = 250;

    /// <param name="emoji">A character such as 👍, or name:id.</param>
    public void React(long actorId, long channelId, long messageId, string emoji)
    {
        lock (_lock)
        {
            var (channel, message) = RequireMessage(actorId, channelId, messageId, Permissions.ReadMessageHistory);
            if (channel.Thread is { IsArchived: true })
                throw Refused.Archived();
            if (!EmojiText.IsEmoji(emoji))
                throw Refused.Unknown("Emoji");
            var there = message.Reactions.FirstOrDefault(r => r.Emoji == emoji);
            if (there?.UserIds.Contains(actorId) == true)
                return;
            if (there is null)
            {
                if (!PermissionsOf(actorId, channel).HasFlag(Permissions.AddReactions))
                    throw Refused.MissingPermissions();
                if (message.Reactions.Count >= MostReactions)
                    throw new Refused(400, 30010, "Maximum number of reactions reached (20)");
            }

            var reactions = there is null
                ? message.Reactions.Append(new Reaction(emoji, [actorId]))
                : message.Reactions.Select(r => r == there ? r with { UserIds = [.. r.UserIds, actorId] } : r);
            Tell(new ReactionAdded(SetReactions(message, reactions), actorId, emoji));
        }
    }

    public void Unreact(long actorId, long channelId, long messageId, string emoji, long userId)
    {
        lock (_lock)
        {
            var needed = actorId == userId ? Permissions.None : Permissions.ManageMessages;
            var (_, message) = RequireMessage(actorId, channelId, messageId, needed);
            var there = message.Reactions.FirstOrDefault(r => r.Emoji == emoji);
            if (there?.UserIds.Contains(userId) != true)
                throw Refused.Unknown("Emoji");
            var reactions = message
                .Reactions.Select(r => r == there ? r with { UserIds = [.. r.UserIds.Where(u => u != userId)] } : r)
                .Where(r => r.UserIds.Count > 0);
            Tell(new ReactionRemoved(SetReactions(message, reactions), userId, emoji));
        }
    }

    /// <param name="emoji">Null: all of them.</param>
    public void ClearReactions(long actorId, long channelId, long messageId, string? emoji)
    {
        lock (_lock)
        {
            var (_, message) = RequireMessage(actorId, channelId, messageId, Permissions.ManageMessages);
            var rest = message.Reactions.Where(r => emoji is not null && r.Emoji != emoji);
            Tell(new ReactionsCleared(SetReactions(message, rest), emoji));
        }
    }

    public void SetPinned(long actorId, long channelId, long messageId, bool isPinned)
    {
        lock (_lock)
        {
            var (channel, message) = RequireMessage(actorId, channelId, messageId, Permissions.None);
            if (
                (PermissionsOf(actorId, channel) & (Permissions.PinMessages | Permissions.ManageMessages))
                == Permissions.None
            )
                throw Refused.MissingPermissions();
            if (message.IsPinned == isPinned)
                return;
            if (isPinned && _state.Messages[channelId].Values.Count(m => m.IsPinned) >= MostPins)
                throw new Refused(400, 30003, "Maximum number of pins reached for the channel (250)");
            Replace(message with { IsPinned = isPinned });
            Tell(new PinsChanged(channelId, isPinned ? Clock.GetUtcNow() : null));
            if (isPinned)
            {
                Store(
                    new Message(_ids.Next(), channelId, actorId, "", Clock.GetUtcNow())
                    {
                        Kind = MessageKind.Pinned,
                        Reference = new MessageReference(channelId, messageId),
                    }
                );
            }
        }
    }

    private (Channel Channel, Message Message) RequireMessage(
        long actorId,
        long channelId,
        long messageId,
        Permissions needed
    )
    {
        var channel = Require(actorId, channelId, needed);
        var message = Find(channelId, messageId, actorId) ?? throw Refused.Unknown("Message");
        return (channel, message);
    }

    private Message SetReactions(Message message, IEnumerable<Reaction> reactions) =>
        _state.Messages[message.ChannelId][message.Id] = message with { Reactions = [.. reactions] };
}
