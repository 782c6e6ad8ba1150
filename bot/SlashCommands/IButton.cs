using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>What a button does.</summary>
public interface IButton
{
    /// <summary>The names its buttons carry, before the first colon of their id.</summary>
    IReadOnlyList<string> Names { get; }

    Task<Reply> AnswerAsync(ButtonPressed asked, CancellationToken cancellationToken);
}
