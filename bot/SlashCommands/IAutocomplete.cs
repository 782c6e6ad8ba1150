using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>A command whose options offer choices while they are typed.</summary>
public interface IAutocomplete
{
    /// <returns>At most 25, best first.</returns>
    Task<IReadOnlyList<Choice>> SuggestAsync(AutocompleteAsked asked, CancellationToken cancellationToken);
}
