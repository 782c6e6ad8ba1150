using System.Globalization;
using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Quotes;

namespace DebateBot.SlashCommands;

/// <summary>The comments that fit what is being typed: "#18 DK: Agreed. This is…".</summary>
public sealed class CommentChoices(QuoteFinder quotes)
{
    private const int Name = 40;

    public async Task<IReadOnlyList<Choice>> SuggestAsync(
        long discussionId,
        string typed,
        CancellationToken cancellationToken
    )
    {
        var found = await quotes.MatchingAsync(discussionId, typed, Limits.Choices, cancellationToken);
        return
        [
            .. found.Select(match => new Choice(
                Label(match),
                match.Comment.Number.ToString(CultureInfo.InvariantCulture)
            )),
        ];
    }

    private static string Label(FoundComment found)
    {
        var name = Words.Line(found.Comment.Author, Name);
        var start = $"#{found.Comment.Number} {name}: ";
        return start + Beginning.Of(found.Opening, Limits.ChoiceName - start.Length);
    }
}
