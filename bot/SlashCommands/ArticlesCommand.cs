using DebateBot.Cards;
using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>`/articles`: the discussions of this server, last active first.</summary>
public sealed class ArticlesCommand(DiscussionChoices choices) : ISlashCommand
{
    public CommandDescription Description { get; } =
        new("articles", "Lists the articles that are discussed here, last active first.", []);

    public async Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken)
    {
        var lines = await choices.MatchingAsync(asked, "", cancellationToken);
        return lines.Count == 0
            ? Reply.Private("No article is discussed here yet. `/article post` puts one up.")
            : Reply.Private(ArticleList.Draw(asked.ServerId, lines));
    }
}
