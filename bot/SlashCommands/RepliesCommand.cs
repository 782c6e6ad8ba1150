using DebateBot.Cards;
using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>`/replies`: who answers whom, in a whole discussion or below one comment.</summary>
public sealed class RepliesCommand(
    AskedDiscussion discussions,
    AskedComment comments,
    WhichDiscussion which,
    Suggestions suggestions,
    PrivateCard card
) : ISlashCommand, IAutocomplete
{
    public CommandDescription Description { get; } =
        new(
            "replies",
            "Shows who answers whom: all comments, or those below one.",
            [.. AskedComment.Descriptions, AskedDiscussion.Description]
        );

    public async Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken)
    {
        if (await discussions.FindAsync(asked, asked.Options, cancellationToken) is not { } discussion)
        {
            var number = asked.Options.Integer(AskedComment.Number) ?? 0;
            return await which.AskAsync(asked, id => ButtonId.Of(RepliesButton.Name, id, number), cancellationToken);
        }
        var comment = await comments.FindAsync(discussion, asked.Options, cancellationToken);
        return await card.ShowAsync(CardRequest.Replies(discussion, comment?.Number ?? 0), cancellationToken);
    }

    public Task<IReadOnlyList<Choice>> SuggestAsync(AutocompleteAsked asked, CancellationToken cancellationToken) =>
        suggestions.ForAsync(asked, cancellationToken);
}
