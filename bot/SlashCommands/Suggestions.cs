using DebateBot.Chat;
using DebateBot.Core;

namespace DebateBot.SlashCommands;

/// <summary>What `discussion:` and `find:` offer while they are typed.</summary>
public sealed class Suggestions(AskedDiscussion discussions, DiscussionChoices all, CommentChoices comments)
{
    /// <returns>None where what was chosen before is wrong: the command itself says so once it is sent.</returns>
    public async Task<IReadOnlyList<Choice>> ForAsync(AutocompleteAsked asked, CancellationToken cancellationToken)
    {
        if (asked.Focused == AskedDiscussion.Option)
            return await all.SuggestAsync(asked, cancellationToken);
        if (asked.Focused != AskedComment.Find || MessageLink.Find(asked.Typed) is not null)
            return [];
        try
        {
            return await discussions.FindAsync(asked, asked.Options, cancellationToken) is { } discussion
                ? await comments.SuggestAsync(discussion.Id, asked.Typed, cancellationToken)
                : [];
        }
        catch (UserError)
        {
            return [];
        }
    }
}
