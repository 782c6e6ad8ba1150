using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>A command in the menu of a message.</summary>
public interface IMessageMenu
{
    CommandDescription Description { get; }

    Task<Reply> AnswerAsync(MenuChosen asked, CancellationToken cancellationToken);
}
