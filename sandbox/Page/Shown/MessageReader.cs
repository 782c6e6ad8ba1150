using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page.Shown;

/// <summary>Turns a message of the world into what one member sees of it.</summary>
internal sealed class MessageReader(SandboxWorld world, long readerId)
{
    private const int GistLength = 120;

    public ShownMessage Read(Message message)
    {
        // The first message of a thread is a shadow of the one it was opened from.
        if (message is { Kind: MessageKind.ThreadStarter, Reference: { } origin })
        {
            return world.FindMessage(readerId, origin.ChannelId, origin.MessageId) is { } starter
                ? Read(starter) with
                {
                    Thread = null,
                }
                : Notice(message, "The message this thread was opened from is gone.");
        }
        return message.Kind switch
        {
            MessageKind.ThreadCreated => Notice(message, $"opened a thread: {message.Content}") with
            {
                Thread = ThreadOf(message),
            },
            MessageKind.Pinned => Notice(message, "pinned a message."),
            MessageKind.Renamed => Notice(message, $"renamed this thread: {message.Content}"),
            MessageKind.RecipientAdded => Notice(message, $"added {NameOf(message.MentionedIds[0])}."),
            MessageKind.RecipientRemoved => Notice(message, $"removed {NameOf(message.MentionedIds[0])}."),
            _ => Ordinary(message),
        };
    }

    private ShownMessage Notice(Message message, string sentence) =>
        new(message.Id, message.ChannelId, AuthorOf(message), sentence, message.At) { IsNotice = true };

    private ShownMessage Ordinary(Message message)
    {
        var isMine = message.AuthorId == readerId && !message.IsWebhook;
        var channel = world.FindChannel(message.ChannelId);
        return new ShownMessage(message.Id, message.ChannelId, AuthorOf(message), message.Content, message.At)
        {
            EditedAt = message.EditedAt,
            ReplyTo = message.Reference is { } reference ? ReplyOf(reference) : null,
            Cause = message.Interaction is { Type: (int)InteractionKind.Command, Name.Length: > 0 } trace
                ? new ShownCause(
                    NameOf(trace.UserId),
                    message.Kind == MessageKind.MenuCommand ? trace.Name : $"/{trace.Name}"
                )
                : null,
            Embeds = message.Flags.HasFlag(MessageFlags.SuppressEmbeds)
                ? []
                : [.. message.Embeds.Select(EmbedReader.Read)],
            Rows = [.. message.Components.Select(row => RowReader.Read(row, world, readerId))],
            Files =
            [
                .. message.Attachments.Select(file => new ShownFile(
                    file.FileName,
                    world.UrlOf(message.ChannelId, file).PathAndQuery,
                    file.Size,
                    file.ContentType.StartsWith("image/", StringComparison.Ordinal)
                )),
            ],
            Reactions =
            [
                .. message.Reactions.Select(r => new ShownReaction(
                    r.Emoji,
                    r.UserIds.Count,
                    r.UserIds.Contains(readerId)
                )),
            ],
            Thread = message.HasThread ? ThreadOf(message) : null,
            AppId = message.ApplicationId ?? message.AuthorId,
            IsPrivate = message.IsPrivate,
            IsThinking = message.IsLoading,
            IsMine = isMine,
            MayDelete =
                isMine
                || message.IsPrivate
                || (channel is not null && world.PermissionsOf(readerId, channel).HasFlag(Permissions.ManageMessages)),
        };
    }

    private ShownAuthor AuthorOf(Message message)
    {
        if (message.IsWebhook)
            return new ShownAuthor(message.WebhookId!.Value, message.WebhookName ?? "Webhook", ShownAuthor.Webhook);
        var author = world.FindMember(message.AuthorId);
        return new ShownAuthor(message.AuthorId, author?.ShownName ?? "Somebody", author?.IsBot == true ? "APP" : null);
    }

    private ShownReply ReplyOf(MessageReference reference)
    {
        var answered = world.FindMessage(readerId, reference.ChannelId, reference.MessageId);
        if (answered is null)
            return new ShownReply(reference.MessageId, null, "The message was deleted.");
        var gist = answered.Content.Length > 0 ? answered.Content : "A card";
        var line = gist.Split('\n').Select(l => l.Trim(' ', '>', '#', '-')).FirstOrDefault(l => l.Length > 0, gist);
        return new ShownReply(
            answered.Id,
            AuthorOf(answered).Name,
            line.Length > GistLength ? $"{line[..GistLength].TrimEnd()}…" : line
        );
    }

    private ShownThread? ThreadOf(Message message) =>
        world.FindChannel(message.Id) is { Thread: { } life } thread && world.CanSee(readerId, thread)
            ? new ShownThread(thread.Id, thread.Name, life.MessageCount, life.IsArchived, life.IsLocked)
            : null;

    private string NameOf(long id) => world.FindMember(id)?.ShownName ?? "Somebody";
}
