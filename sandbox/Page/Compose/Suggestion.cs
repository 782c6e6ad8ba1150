using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.Page.Shown;

namespace DebateBot.Sandbox.Page.Compose;

/// <summary>Something to try, with one press.</summary>
public abstract record Suggestion(string Label);

/// <summary>A command whose fields are to be filled in.</summary>
public sealed record CommandToFill(string Label, ShownCommand Command) : Suggestion(Label);

/// <summary>A command that is run as it stands.</summary>
public sealed record CommandToRun(string Label, ShownCommand Command, Typed Option) : Suggestion(Label);

/// <summary>A button of a message.</summary>
public sealed record ButtonToPress(string Label, ShownMessage Message, string ButtonId) : Suggestion(Label);

/// <summary>A message of one's own that is shown by the bot first, so that one sees what the bot makes of its end.</summary>
/// <param name="Show">The entry of the message's menu that shows it.</param>
public sealed record MessageToDelete(string Label, ShownMessage Message, ShownCommand Show) : Suggestion(Label);
