using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core;

namespace DebateBot.SlashCommands;

/// <summary>`/quote`: one comment word for word.</summary>
public sealed class QuoteCommand(
    AskedDiscussion discussions,
    AskedComment comments,
    WhichDiscussion which,
    Suggestions suggestions,
    PrivateCard card
) : ISlashCommand, IAutocomplete
{
    public CommandDescription Description { get; } =
        new(
            "quote",
            "Shows a comment word for word, to you first.",
            [.. AskedComment.Descriptions, AskedDiscussion.Description]
        );

    public async Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken)
    {
        if (asked.Options.Text(AskedComment.Find) is null && asked.Options.Integer(AskedComment.Number) is null)
            throw new UserError("Say which comment: its `number:`, or some of its words with `find:`.");
        if (await discussions.FindAsync(asked, asked.Options, cancellationToken) is not { } discussion)
            return await AskWhichAsync(asked, cancellationToken);
        var comment = await comments.FindAsync(discussion, asked.Options, cancellationToken);
        return await card.ShowAsync(CardRequest.Quote(discussion.Id, comment!.Number), cancellationToken);
    }

    public Task<IReadOnlyList<Choice>> SuggestAsync(AutocompleteAsked asked, CancellationToken cancellationToken) =>
        suggestions.ForAsync(asked, cancellationToken);

    // A button carries a number; words can be looked for only in a discussion that is known.
    private Task<Reply> AskWhichAsync(CommandInvoked asked, CancellationToken cancellationToken) =>
        asked.Options.Integer(AskedComment.Number) is { } number
            ? which.AskAsync(asked, id => ButtonId.Of(QuoteButton.Name, id, number), cancellationToken)
            : throw new UserError(
                "In which discussion? Name it with `discussion:`, or ask in its own thread. `/articles` lists them all."
            );
}
