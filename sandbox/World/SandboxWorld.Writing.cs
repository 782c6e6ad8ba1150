namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    private Message Compose(long id, Channel channel, long authorId, MessageDraft draft)
    {
        MessageReference? reference = null;
        if (draft.ReplyTo is { } answered)
        {
            if (Find(channel.Id, answered) is { IsPrivate: false })
                reference = new MessageReference(channel.Id, answered);
            else if (draft.FailIfReplyIsGone)
                throw Refused.Form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
        }

        var message = new Message(id, channel.Id, authorId, draft.Content?.Trim() ?? "", Clock.GetUtcNow())
        {
            Kind = reference is null ? MessageKind.Default : MessageKind.Reply,
            Flags = draft.Flags ?? MessageFlags.None,
            Embeds = EmbedShape.Complete(draft.Embeds ?? []),
            Components = ComponentShape.Complete(draft.Components ?? []),
            Attachments = Keep(draft.Files),
            Reference = draft.ForwardOf ?? reference,
            Forwarded = draft.ForwardOf is { } origin ? RequireForward(authorId, origin) : null,
            Nonce = draft.Nonce,
            IsTts = draft.IsTts,
            Poll = draft.Poll,
            StickerIds = draft.StickerIds,
        };
        return Pings.Resolve(message, draft.AllowedMentions, this);
    }

    private Message RequireForward(long authorId, MessageReference origin)
    {
        Require(authorId, origin.ChannelId, Permissions.ReadMessageHistory);
        var found = Find(origin.ChannelId, origin.MessageId);
        return found is { IsPrivate: false } ? found.Forwarded ?? found : throw Refused.Unknown("Message");
    }

    /// <summary>A notice in a thread of what was done to it.</summary>
    private void Note(
        Channel thread,
        long actorId,
        MessageKind kind,
        string content,
        params IReadOnlyList<long> mentioned
    ) =>
        Store(
            new Message(_ids.Next(), thread.Id, actorId, content, Clock.GetUtcNow())
            {
                Kind = kind,
                MentionedIds = mentioned,
            }
        );

    /// <summary>Adds a message; an archived thread wakes, its author joins the thread.</summary>
    private Message Store(Message message)
    {
        var channel = _state.Channels[message.ChannelId];
        message = message with { Position = channel.Thread?.TotalMessages };
        _state.Messages[channel.Id].Add(message.Id, message);
        if (message.IsPrivate)
        {
            Tell(new MessagePosted(message));
            return message;
        }

        if (channel.Thread is { IsArchived: true })
            channel = SetArchived(channel, isArchived: false);
        int members = channel.Thread?.Members.Count ?? 0;
        if (channel.Thread is { } state)
            channel = channel with { Thread = Count(state, message, channel.Id) };
        if (channel.LastMessageId is not { } last || last < message.Id)
            channel = channel with { LastMessageId = message.Id };
        _state.Channels[channel.Id] = channel;
        Tell(new MessagePosted(message));
        if (channel.Thread?.Members.Count > members)
            Tell(new ThreadMembersChanged(channel, [message.AuthorId], []));
        return message;
    }

    private ThreadLife Count(ThreadLife state, Message message, long threadId)
    {
        var counted =
            message.Id == threadId
                ? state
                : state with
                {
                    MessageCount = state.MessageCount + 1,
                    TotalMessages = state.TotalMessages + 1,
                };
        bool joins = message.WebhookId is null && counted.Members.All(m => m.UserId != message.AuthorId);
        return joins
            ? counted with
            {
                Members = [.. counted.Members, new ThreadMember(message.AuthorId, Clock.GetUtcNow())],
            }
            : counted;
    }

    private Message Apply(Channel channel, Message before, MessageDraft change)
    {
        MessageRules.Check(change);
        var kept = before.Attachments.Where(a => change.KeptAttachments?.Contains(a.Id) ?? true);
        var flags = change.Flags is { } wanted
            ? (before.Flags & ~MessageFlags.SuppressEmbeds) | (wanted & MessageFlags.SuppressEmbeds)
            : before.Flags;
        var after = before with
        {
            Content = change.Content?.Trim() ?? before.Content,
            Embeds = change.Embeds is { } embeds ? EmbedShape.Complete(embeds) : before.Embeds,
            Components = change.Components is { } rows ? ComponentShape.Complete(rows) : before.Components,
            Attachments = [.. kept, .. Keep(change.Files)],
            Flags = flags & ~MessageFlags.Loading,
            EditedAt = change.IsFlagsOnly || before.IsLoading ? before.EditedAt : Clock.GetUtcNow(),
        };
        if (change.Content is not null)
            after = Pings.Resolve(after, change.AllowedMentions, this);
        return channel.Id == after.ChannelId ? Replace(after) : after;
    }

    private Message Replace(Message after)
    {
        var before = _state.Messages[after.ChannelId][after.Id];
        _state.Messages[after.ChannelId][after.Id] = after;
        Tell(new MessageChanged(after, before));
        return after;
    }

    private void Remove(long channelId, IReadOnlyList<Message> gone, bool inBulk)
    {
        var all = _state.Messages[channelId];
        foreach (var message in gone)
        {
            all.Remove(message.Id);
            foreach (var file in message.Attachments)
                _state.Files.Remove(file.Id);
        }

        if (_state.Channels[channelId] is { Thread: { } state } thread)
        {
            int fewer = gone.Count(m => !m.IsPrivate && m.Id != channelId);
            var counted = state with { MessageCount = Math.Max(0, state.MessageCount - fewer) };
            _state.Channels[channelId] = thread with { Thread = counted };
        }

        Tell(new MessagesRemoved(channelId, gone, inBulk));
    }

    private List<Attachment> Keep(IReadOnlyList<UploadedFile> files)
    {
        var kept = new List<Attachment>(files.Count);
        foreach (var file in files)
        {
            var attachment = new Attachment(
                _ids.Next(),
                file.FileName,
                file.Content.Length,
                file.ContentType,
                file.Description
            );
            _state.Files[attachment.Id] = file.Content;
            kept.Add(attachment);
        }

        return kept;
    }
}
