namespace DebateBot.Sandbox.Page.Shown;

/// <summary>What came of asking a bot for something.</summary>
/// <param name="Problem">What to tell the person; null when the bot answered.</param>
/// <param name="Form">A form to fill in.</param>
/// <param name="Choices">What autocomplete offers.</param>
/// <param name="MessageId">The new message that is, or will be, the answer.</param>
public sealed record Answered(
    string? Problem = null,
    ShownForm? Form = null,
    IReadOnlyList<ShownChoice>? Choices = null,
    long? MessageId = null
);
