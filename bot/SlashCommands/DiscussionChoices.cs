using System.Globalization;
using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Discussions;

namespace DebateBot.SlashCommands;

/// <summary>The discussions somebody may choose from, last active first.</summary>
public sealed class DiscussionChoices(DiscussionFinder discussions, Audience audience)
{
    // Older ones are found by their links.
    private const int Known = 200;

    private const int Title = 80;

    public async Task<IReadOnlyList<DiscussionLine>> MatchingAsync(
        Interaction asked,
        string typed,
        CancellationToken cancellationToken
    )
    {
        var known = await discussions.ListAsync(asked.ServerId, Known, cancellationToken);
        var matching = known.Where(line => line.Title.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase));
        return await audience.FilterAsync(asked, [.. matching], cancellationToken);
    }

    public async Task<IReadOnlyList<Choice>> SuggestAsync(
        AutocompleteAsked asked,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await MatchingAsync(asked, asked.Typed, cancellationToken))
                .Take(Limits.Choices)
                .Select(line => new Choice(
                    $"{Words.Line(line.Title, Title)} · {Words.Count(line.Comments, "comment")}",
                    line.Id.ToString(CultureInfo.InvariantCulture)
                )),
        ];
}
