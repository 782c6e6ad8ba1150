using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>What a filled form does.</summary>
public interface IForm
{
    /// <summary>The name its forms carry, before the first colon of their id.</summary>
    string Name { get; }

    Task<Reply> AnswerAsync(FormSubmitted asked, CancellationToken cancellationToken);
}
