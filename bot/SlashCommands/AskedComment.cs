using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Comments;
using DebateBot.Core.Discussions;
using DebateBot.Core.Quotes;

namespace DebateBot.SlashCommands;

/// <summary>Which comment of a discussion somebody means: by `number:`, or by `find:` with a choice, a message link or some words.</summary>
public sealed class AskedComment(QuoteFinder quotes)
{
    public const string Find = "find";
    public const string Number = "number";

    private const int Several = 5;

    public static IReadOnlyList<OptionDescription> Descriptions { get; } =
    [
        new(Find, "Some of its words, its author's name, or a link to the message.", OptionKind.Text)
        {
            Autocompletes = true,
        },
        new(Number, "The comment's number: 12 for #12.", OptionKind.Integer) { MinValue = 1 },
    ];

    /// <returns>Null when neither was given.</returns>
    /// <exception cref="UserError">There is no such comment.</exception>
    public async Task<Comment?> FindAsync(Discussion discussion, Options options, CancellationToken cancellationToken)
    {
        if (options.Integer(Number) is { } number)
            return await quotes.NumberedAsync(discussion.Id, number, cancellationToken);
        return options.Text(Find) is { } typed ? await FindAsync(discussion, typed, cancellationToken) : null;
    }

    /// <exception cref="UserError">The message belongs to no living comment.</exception>
    public async Task<Comment> OfMessageAsync(
        Discussion discussion,
        long messageId,
        CancellationToken cancellationToken
    ) =>
        await quotes.OfMessageAsync(discussion.Id, messageId, cancellationToken)
        ?? throw new UserError(AskedDiscussion.NoComment);

    private async Task<Comment> FindAsync(Discussion discussion, string typed, CancellationToken cancellationToken)
    {
        if (MessageLink.Find(typed) is { } link)
            return await OfMessageAsync(discussion, link.MessageId, cancellationToken);
        var digits = typed.Trim().TrimStart('#');
        if (long.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return await quotes.NumberedAsync(discussion.Id, number, cancellationToken);
        var found = await quotes.MatchingAsync(discussion.Id, typed, Several, cancellationToken);
        return found.Count switch
        {
            1 => found[0].Comment,
            0 => throw new UserError(
                "No comment of this discussion has these words. Try fewer, or give its `number:`."
            ),
            _ => throw new UserError(
                $"Several comments fit: {string.Join(", ", found.Select(match => $"#{match.Comment.Number}"))}. Choose one from the list that `find:` offers, or give its `number:`."
            ),
        };
    }
}
