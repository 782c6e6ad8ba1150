using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Sample;

public sealed partial class SampleThread
{
    private const string Command = "article";

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["title"] = SampleArticle.Title,
        ["deck"] = SampleArticle.Deck,
        ["author"] = SampleArticle.Author,
        ["link"] = SampleArticle.Link,
        ["text"] = SampleArticle.Text,
    };

    /// <summary>Posts the article as the admin, through the bot's own form, then writes the comments as the members.</summary>
    /// <returns>The thread the bot opened.</returns>
    public async Task<long> PlayAsync(CancellationToken cancellationToken)
    {
        using var events = new WorldEvents(world);
        try
        {
            return await PlayAsync(events, cancellationToken);
        }
        finally
        {
            world.Clock.Offset = TimeSpan.Zero;
        }
    }

    private async Task<long> PlayAsync(WorldEvents events, CancellationToken cancellationToken)
    {
        var admin = world.Guild.OwnerId;
        var articles = world.GetChannel("articles").Id;
        var command = await events.FirstAsync(
            _ => world.CommandsFor(admin, articles).FirstOrDefault(c => c.Name == Command),
            cancellationToken
        );
        var bot = command.ApplicationId;
        world.Clock.Offset = -Past;

        var form = await AskAsync(admin, InteractionRequests.Run(bot, articles, "article post"), cancellationToken);
        var submit = InteractionRequests.Submit(bot, articles, form.Data.Text("custom_id") ?? "", Fields);
        await AskAsync(admin, submit, cancellationToken);
        var thread = await events.FirstAsync(
            change => change is ThreadCreated { Thread: var opened } && opened.OwnerId == bot ? opened : null,
            cancellationToken
        );
        // What the bot tells the admin afterwards may be changed for fifteen minutes only: the clock waits for it.
        await events.FirstAsync(_ => IsAnswered(admin, articles) ? world : null, cancellationToken);

        Write(thread.Id);
        world.HasSample = true;
        return thread.Id;
    }

    private void Write(long threadId)
    {
        var ids = new List<long>();
        foreach (var comment in SampleComments.All)
        {
            world.Clock.Offset += TimeSpan.FromMinutes(comment.MinutesLater);
            var draft = new MessageDraft
            {
                Content = comment.Text,
                ReplyTo = comment.RepliesTo is { } number ? ids[number - 1] : null,
                AllowedMentions = new AllowedMentions(),
            };
            ids.Add(world.Post(Person(comment.By), threadId, draft).Id);
            Amend(threadId, ids);
        }

        foreach (var person in world.Members.Where(m => !m.IsBot))
            marks.Set(person.Id, threadId, ids[^1]);
        marks.Set(Person("Robin"), threadId, ids[^(SampleComments.Unread + 1)]);
    }

    /// <summary>Second thoughts come when the next comment is there, while the one before still stands above it.</summary>
    private void Amend(long threadId, List<long> ids)
    {
        if (ids.Count < 2)
            return;
        var (comment, id) = (SampleComments.All[ids.Count - 2], ids[^2]);
        if (comment.EditedText is { } better)
            world.Edit(Person(comment.By), threadId, id, new MessageDraft { Content = better });
        if (comment.IsRemoved)
            world.Delete(Person(comment.By), threadId, id);
    }

    /// <summary>Asks until the bot answers: it may register its commands a moment before it hears what is asked.</summary>
    private async Task<InteractionAnswer> AskAsync(
        long memberId,
        InteractionRequest request,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            if (await world.AskAsync(memberId, request, cancellationToken) is { } answer)
                return answer;
        }
    }

    private bool IsAnswered(long memberId, long channelId) =>
        world.Messages(memberId, channelId, limit: 10).All(m => !m.IsLoading);

    private long Person(string name) => world.FindMember(name)!.Id;
}
