namespace DebateBot.Sandbox.Page.Shown;

/// <summary>A row of things to press or choose under a message.</summary>
public sealed record ShownRow(IReadOnlyList<ShownControl> Controls);

public abstract record ShownControl(string? Id, bool IsDisabled);

/// <param name="Style">Discord's number: 1 primary, 2 secondary, 3 success, 4 danger, 5 link.</param>
public sealed record ShownButton(string? Id, string Label, int Style, string? Link, bool IsDisabled)
    : ShownControl(Id, IsDisabled);

/// <param name="Most">How many may be chosen.</param>
public sealed record ShownSelect(
    string? Id,
    string Placeholder,
    int Most,
    IReadOnlyList<ShownChoice> Choices,
    bool IsDisabled
) : ShownControl(Id, IsDisabled);

public sealed record ShownChoice(string Name, string Value, string? About = null, bool IsChosen = false);
