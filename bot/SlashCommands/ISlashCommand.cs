using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>A command: its name, what it takes, what it answers.</summary>
public interface ISlashCommand
{
    CommandDescription Description { get; }

    Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken);
}
