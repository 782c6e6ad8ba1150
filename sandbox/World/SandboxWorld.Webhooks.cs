using System.Security.Cryptography;

namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    private const int MostWebhooks = 15;

    public Webhook CreateWebhook(long actorId, long channelId, string? name)
    {
        lock (_lock)
        {
            var channel = Require(actorId, channelId, Permissions.ManageWebhooks);
            if (channel.IsThread || channel.Kind == ChannelKind.Direct)
                throw new Refused(400, 50024, "Cannot execute action on this channel type");
            CheckName(name, "name");
            if (_state.Webhooks.Values.Count(w => w.ChannelId == channelId) >= MostWebhooks)
                throw new Refused(400, 30007, "Maximum number of webhooks reached (15)");

            var token = Convert.ToBase64String(RandomNumberGenerator.GetBytes(51)).Replace('+', '-').Replace('/', '_');
            var webhook = new Webhook(_ids.Next(), channelId, name!.Trim(), token, actorId)
            {
                ApplicationId = FindMember(actorId) is { IsBot: true } ? actorId : null,
            };
            _state.Webhooks[webhook.Id] = webhook;
            Tell(new WebhooksChanged(channelId));
            return webhook;
        }
    }

    public IReadOnlyList<Webhook> Webhooks(long actorId, long? channelId = null)
    {
        lock (_lock)
        {
            if (channelId is { } id)
                Require(actorId, id, Permissions.ManageWebhooks);
            else if (!PermissionsOf(actorId).HasFlag(Permissions.ManageWebhooks))
                throw Refused.MissingPermissions();
            return [.. _state.Webhooks.Values.Where(w => channelId is null || w.ChannelId == channelId)];
        }
    }

    public Webhook? FindWebhook(long id) => Locked(() => _state.Webhooks.GetValueOrDefault(id));

    public Webhook GetWebhook(long id) => FindWebhook(id) ?? throw Refused.Unknown("Webhook");

    /// <summary>The webhook of that id, when the token is its own; else 10015 or 50027.</summary>
    public Webhook GetWebhook(long id, string token) =>
        GetWebhook(id) is var webhook && webhook.Token == token
            ? webhook
            : throw new Refused(401, 50027, "Invalid Webhook Token");

    /// <param name="actorId">Null: the webhook's own token is enough.</param>
    public Webhook ChangeWebhook(long? actorId, long id, string? name, long? channelId)
    {
        lock (_lock)
        {
            var webhook = GetWebhook(id);
            if (actorId is { } actor)
                Require(actor, webhook.ChannelId, Permissions.ManageWebhooks);
            if (name is not null)
                CheckName(name, "name");
            webhook = webhook with { Name = name?.Trim() ?? webhook.Name, ChannelId = channelId ?? webhook.ChannelId };
            _state.Webhooks[id] = webhook;
            Tell(new WebhooksChanged(webhook.ChannelId));
            return webhook;
        }
    }

    public void RemoveWebhook(long? actorId, long id)
    {
        lock (_lock)
        {
            var webhook = GetWebhook(id);
            if (actorId is { } actor)
                Require(actor, webhook.ChannelId, Permissions.ManageWebhooks);
            _state.Webhooks.Remove(id);
            Tell(new WebhooksChanged(webhook.ChannelId));
        }
    }

    public Message Execute(Webhook webhook, WebhookPost post)
    {
        lock (_lock)
        {
            if (post.Username is not null)
                CheckName(post.Username, "username");
            MessageRules.Check(post.Message);
            MessageRules.CheckNotEmpty(post.Message);
            var channel = PlaceOf(webhook, post);
            bool isFirst = post.ThreadName is not null;
            var message = Compose(isFirst ? channel.Id : _ids.Next(), channel, webhook.Id, post.Message) with
            {
                WebhookId = webhook.Id,
                WebhookName = post.Username?.Trim() ?? webhook.Name,
                WebhookAvatarUrl = post.AvatarUrl,
                ApplicationId = webhook.ApplicationId,
            };
            return Store(message);
        }
    }

    public Message WebhookMessage(Webhook webhook, long messageId, long? threadId) =>
        Locked(() =>
            Find(threadId ?? webhook.ChannelId, messageId) is { } found && found.WebhookId == webhook.Id
                ? found
                : throw Refused.Unknown("Message")
        );

    public Message EditWebhookMessage(Webhook webhook, long messageId, long? threadId, MessageDraft change)
    {
        lock (_lock)
        {
            var message = WebhookMessage(webhook, messageId, threadId);
            var channel = _state.Channels[message.ChannelId];
            if (channel.Thread is { IsArchived: true })
                throw Refused.Archived();
            return Apply(channel, message, change);
        }
    }

    public void DeleteWebhookMessage(Webhook webhook, long messageId, long? threadId)
    {
        lock (_lock)
        {
            var message = WebhookMessage(webhook, messageId, threadId);
            Remove(message.ChannelId, [message], inBulk: false);
        }
    }

    private Channel PlaceOf(Webhook webhook, WebhookPost post)
    {
        var home = _state.Channels.GetValueOrDefault(webhook.ChannelId) ?? throw Refused.Unknown("Channel");
        if (post is { ThreadId: not null, ThreadName: not null })
            throw new Refused(
                400,
                220002,
                "Webhooks posted to forum channels cannot have both a thread_name and thread_id"
            );
        if (post.ThreadId is { } threadId)
        {
            var thread = _state.Channels.GetValueOrDefault(threadId);
            return thread?.ParentId == home.Id ? thread : throw Refused.Unknown("Channel");
        }

        if (home.Kind != ChannelKind.Forum)
        {
            return post.ThreadName is null
                ? home
                : throw new Refused(400, 220003, "Webhooks can only create threads in forum channels");
        }

        if (post.ThreadName is null)
            throw new Refused(400, 220001, "Webhooks posted to forum channels must have a thread_name or thread_id");
        return Open(
            webhook.Id,
            home,
            _ids.Next(),
            ChannelKind.PublicThread,
            new ThreadDraft(post.ThreadName) { AppliedTags = post.AppliedTags }
        );
    }

    private static void CheckName(string? name, string field)
    {
        var errors = new FieldErrors();
        errors.CheckLength(field, name?.Trim() ?? "", 1, 80);
        foreach (var word in new[] { "discord", "clyde" })
        {
            if (name?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
                errors.Add(field, "USERNAME_INVALID_CONTAINS", $"Username cannot contain \"{word}\"");
        }

        errors.ThrowIfAny();
    }
}
