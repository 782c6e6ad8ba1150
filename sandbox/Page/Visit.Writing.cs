using DebateBot.Sandbox.Page.Shown;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page;

public sealed partial class Visit
{
    /// <summary>The last <paramref name="limit"/> messages, oldest first, as this person sees them.</summary>
    public IReadOnlyList<ShownMessage> Messages(long channelId, int limit) =>
        IfSeen(
            channelId,
            () =>
            {
                var reader = new MessageReader(_world, You.Id);
                var found = new List<Message>();
                long? before = null;
                while (found.Count < limit)
                {
                    var page = _world.Messages(You.Id, channelId, Math.Min(100, limit - found.Count), before);
                    found.AddRange(page);
                    if (page.Count < 100)
                        break;
                    before = page[^1].Id;
                }
                found.Reverse();
                return found.Concat(AnswersOfStarter(channelId)).OrderBy(m => m.Id).Select(reader.Read).ToList();
            }
        );

    /// <returns>What is wrong, as a sentence; null when it was written.</returns>
    public string? Post(long channelId, string text, long? replyTo) =>
        Try(() =>
        {
            _world.Post(
                You.Id,
                channelId,
                new MessageDraft
                {
                    Content = text,
                    ReplyTo = replyTo,
                    AllowedMentions = new AllowedMentions
                    {
                        Parse = ["users", "roles", "everyone"],
                        RepliedUser = true,
                    },
                }
            );
            MarkRead(channelId);
        });

    public string? Edit(ShownMessage message, string text) =>
        Try(() => _world.Edit(You.Id, message.ChannelId, message.Id, new MessageDraft { Content = text }));

    public string? Delete(ShownMessage message) => Try(() => _world.Delete(You.Id, message.ChannelId, message.Id));

    public string? React(ShownMessage message, string emoji) =>
        Try(() =>
        {
            if (message.Reactions.Any(r => r.Emoji == emoji && r.IsMine))
                _world.Unreact(You.Id, message.ChannelId, message.Id, emoji, You.Id);
            else
                _world.React(You.Id, message.ChannelId, message.Id, emoji);
        });

    /// <summary>
    /// A private answer to a button on the message that a thread was opened from belongs to that message's channel; whoever
    /// pressed it inside the thread expects it there.
    /// </summary>
    private IEnumerable<Message> AnswersOfStarter(long threadId)
    {
        if (_world.FindChannel(threadId) is not { IsThread: true, ParentId: { } parent })
            return [];
        if (_world.FindMessage(You.Id, parent, threadId) is null)
            return [];
        return _world
            .Messages(You.Id, parent, limit: 100)
            .Where(m => m.IsPrivate && m.Interaction?.TriggeredByMessageId == threadId);
    }

    private static string? Try(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (Refused refused)
        {
            return Sentences.Of(refused);
        }
    }
}
