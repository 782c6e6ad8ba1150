using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Discussions;

namespace DebateBot.SlashCommands;

/// <summary>Which discussion somebody means: the one named, the one a link leads to, else the one whose thread they are in.</summary>
public sealed class AskedDiscussion(DiscussionFinder discussions, DiscussionChoices choices, Audience audience)
{
    public const string Option = "discussion";

    public static OptionDescription Description { get; } =
        new(Option, "Which discussion. In a discussion's own thread: that one.", OptionKind.Text)
        {
            Autocompletes = true,
        };

    /// <returns>Null when it is none of these: then they have to be asked.</returns>
    /// <exception cref="UserError">The one named is not there, or the asker may not see it.</exception>
    public async Task<Discussion?> FindAsync(Interaction asked, Options options, CancellationToken cancellationToken)
    {
        if (options.Text(Option) is { } named)
            return await NamedAsync(asked, named, cancellationToken);
        if (options.Text(AskedComment.Find) is { } typed && MessageLink.Find(typed) is { } link)
            return link.ServerId == asked.ServerId
                ? await InThreadAsync(asked, link.ChannelId, cancellationToken) ?? throw new UserError(NoComment)
                : throw new UserError("That link leads to another server. Copy one from a discussion in this server.");
        return await InThreadAsync(asked, asked.ChannelId, cancellationToken);
    }

    /// <summary>By its id, as a button carries it.</summary>
    /// <exception cref="UserError">It is not there, or the asker may not see it.</exception>
    public async Task<Discussion> WithIdAsync(Interaction asked, long id, CancellationToken cancellationToken) =>
        await discussions.FindAsync(asked.ServerId, id, cancellationToken) is { State: not DiscussionState.Gone } found
        && await IsOpenToAsync(asked, found, cancellationToken)
            ? found
            : throw new UserError(
                "That discussion is gone, or you may not see its channel. `/articles` lists the others."
            );

    /// <returns>Null when no discussion that the asker may see is in that thread.</returns>
    public async Task<Discussion?> InThreadAsync(
        Interaction asked,
        long threadId,
        CancellationToken cancellationToken
    ) =>
        await discussions.InThreadAsync(threadId, cancellationToken) is { } found
        && found.ServerId == asked.ServerId
        && await IsOpenToAsync(asked, found, cancellationToken)
            ? found
            : null;

    public const string NoComment =
        "That message is no recorded comment. Only what members write in the thread of a discussion is, a moment after they wrote it.";

    private async Task<Discussion> NamedAsync(Interaction asked, string named, CancellationToken cancellationToken)
    {
        if (long.TryParse(named, System.Globalization.CultureInfo.InvariantCulture, out var id))
            return await WithIdAsync(asked, id, cancellationToken);
        var matching = await choices.MatchingAsync(asked, named, cancellationToken);
        return matching.Count switch
        {
            1 => await WithIdAsync(asked, matching[0].Id, cancellationToken),
            0 => throw new UserError(
                "No discussion is called that. Choose one from the list that `discussion:` offers."
            ),
            _ => throw new UserError(
                "Several discussions are called that. Choose one from the list that `discussion:` offers."
            ),
        };
    }

    private async Task<bool> IsOpenToAsync(
        Interaction asked,
        Discussion discussion,
        CancellationToken cancellationToken
    ) =>
        asked.ChannelId == discussion.ThreadId || asked.ChannelId == discussion.ChannelId
            ? Audience.CanReadHere(asked)
            : await audience.CanReadAsync(asked, discussion.ChannelId, cancellationToken);
}
