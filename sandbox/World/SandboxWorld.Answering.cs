namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    /// <summary>A bot's first response, within 3 s and once: 10062 when late, 40060 when repeated.</summary>
    /// <returns>The message it made, changed or promised; null for choices and modals.</returns>
    public Message? Respond(long interactionId, string token, InteractionCallback callback)
    {
        lock (_lock)
        {
            if (!_pending.TryGetValue(token, out var pending) || pending.Asked.Id != interactionId)
                throw Refused.Unknown("interaction");
            if (pending.Answer is not null)
                throw new Refused(400, 40060, "Interaction has already been acknowledged.");
            if (Clock.GetUtcNow() - pending.Asked.At > PendingInteraction.FirstResponse)
                throw Refused.Unknown("interaction");

            Interactions.CallbackRules.Check(pending.Asked, callback);
            var message = callback.Kind switch
            {
                CallbackKind.Message => Answer(pending, callback.Message, isLoading: false),
                CallbackKind.DeferredMessage => Answer(pending, callback.Message, isLoading: true),
                CallbackKind.DeferredUpdate => pending.Asked.Message,
                CallbackKind.Update => UpdateOrigin(pending, callback.Message),
                _ => null,
            };
            pending.OriginalId = message?.Id;
            var answer = new InteractionAnswer(callback.Kind, callback.Data, message);
            pending.Complete(answer);
            _forms.Answered(pending.Asked, callback);
            Tell(new InteractionAnswered(pending.Asked, answer));
            return message;
        }
    }

    /// <summary>A further message; after a deferred response the first one takes its place.</summary>
    public Message FollowUp(long applicationId, string token, MessageDraft draft)
    {
        lock (_lock)
        {
            var pending = RequirePending(applicationId, token);
            MessageRules.Check(draft);
            MessageRules.CheckNotEmpty(draft);
            if (pending.OriginalId is { } id && Find(pending.Asked.ChannelId, id) is { IsLoading: true } promised)
                return Apply(_state.Channels[promised.ChannelId], promised, draft);
            return Answer(pending, draft, isLoading: false);
        }
    }

    /// <param name="messageId">Null: the first response.</param>
    public Message GetAnswer(long applicationId, string token, long? messageId)
    {
        lock (_lock)
        {
            var pending = RequirePending(applicationId, token);
            var id = messageId ?? pending.OriginalId ?? throw Refused.Unknown("Message");
            return Find(pending.Asked.ChannelId, id) is { } found && found.ApplicationId == applicationId
                ? found
                : throw Refused.Unknown("Message");
        }
    }

    public Message EditAnswer(long applicationId, string token, long? messageId, MessageDraft change)
    {
        lock (_lock)
        {
            var message = GetAnswer(applicationId, token, messageId);
            return Apply(_state.Channels[message.ChannelId], message, change);
        }
    }

    public void DeleteAnswer(long applicationId, string token, long? messageId)
    {
        lock (_lock)
        {
            var message = GetAnswer(applicationId, token, messageId);
            Remove(message.ChannelId, [message], inBulk: false);
        }
    }

    public Interaction GetInteraction(string token) =>
        Locked(() => _pending.GetValueOrDefault(token))?.Asked ?? throw Refused.Unknown("interaction");

    /// <summary>Whether the token is one of an interaction rather than of a webhook.</summary>
    public bool IsInteractionToken(string token) => Locked(() => _pending.ContainsKey(token));

    private PendingInteraction RequirePending(long applicationId, string token)
    {
        if (!_pending.TryGetValue(token, out var pending) || pending.Asked.ApplicationId != applicationId)
            throw Refused.Unknown("Webhook");
        if (pending.Answer is null)
            throw Refused.Unknown("Webhook");
        return Clock.GetUtcNow() - pending.Asked.At <= PendingInteraction.TokenLife
            ? pending
            : throw new Refused(401, 50027, "Invalid Webhook Token");
    }

    private Message Answer(PendingInteraction pending, MessageDraft draft, bool isLoading)
    {
        var asked = pending.Asked;
        var channel = _state.Channels.GetValueOrDefault(asked.ChannelId) ?? throw Refused.Unknown("Channel");
        var flags = (draft.Flags ?? MessageFlags.None) | (isLoading ? MessageFlags.Loading : MessageFlags.None);
        bool isPrivate = flags.HasFlag(MessageFlags.Ephemeral);
        var message = Compose(_ids.Next(), channel, asked.ApplicationId, draft with { ReplyTo = null }) with
        {
            Kind =
                pending.Answer is not null || asked.Kind != InteractionKind.Command ? MessageKind.Reply
                : asked.Menu is not null ? MessageKind.MenuCommand
                : MessageKind.SlashCommand,
            Flags = flags,
            WebhookId = asked.ApplicationId,
            ApplicationId = asked.ApplicationId,
            OnlyTo = isPrivate ? asked.MemberId : null,
            Interaction = InteractionTrace.Of(asked),
        };
        if (message.Kind == MessageKind.Reply)
            message = message with { Kind = MessageKind.Default };
        if (pending.OriginalId is { } original && pending.Answer is not null)
        {
            message = message with
            {
                Kind = MessageKind.Reply,
                Reference = new MessageReference(channel.Id, original),
                Interaction = message.Interaction with { OriginalId = original },
            };
        }

        return Store(message);
    }

    private Message? UpdateOrigin(PendingInteraction pending, MessageDraft change)
    {
        var origin = pending.Asked.Message!;
        var now = Find(origin.ChannelId, origin.Id);
        return now is null ? null : Apply(_state.Channels[now.ChannelId], now, change);
    }
}
