using DebateBot.Sandbox.Page.Shown;

namespace DebateBot.Sandbox.Page.Compose;

/// <summary>Something to try: a command to fill in, or a button of a message to press.</summary>
public sealed record Suggestion(string Label)
{
    public ShownCommand? Command { get; init; }
    public ShownMessage? Message { get; init; }
    public string? ButtonId { get; init; }
}
