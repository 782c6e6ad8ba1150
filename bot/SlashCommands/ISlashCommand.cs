using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>A command: its name, what it takes, what it answers.</summary>
public interface ISlashCommand
{
    CommandDescription Description { get; }

    Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken);
}

/// <summary>A command whose options offer choices while they are typed.</summary>
public interface IAutocomplete
{
    /// <returns>At most 25, best first.</returns>
    Task<IReadOnlyList<Choice>> SuggestAsync(AutocompleteAsked asked, CancellationToken cancellationToken);
}

/// <summary>A command in the menu of a message.</summary>
public interface IMessageMenu
{
    CommandDescription Description { get; }

    Task<Reply> AnswerAsync(MenuChosen asked, CancellationToken cancellationToken);
}

/// <summary>What a button does.</summary>
public interface IButton
{
    /// <summary>The names its buttons carry, before the first colon of their id.</summary>
    IReadOnlyList<string> Names { get; }

    Task<Reply> AnswerAsync(ButtonPressed asked, CancellationToken cancellationToken);
}

/// <summary>What a filled form does.</summary>
public interface IForm
{
    /// <summary>The name its forms carry, before the first colon of their id.</summary>
    string Name { get; }

    Task<Reply> AnswerAsync(FormSubmitted asked, CancellationToken cancellationToken);
}
