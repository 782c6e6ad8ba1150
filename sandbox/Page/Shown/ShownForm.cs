namespace DebateBot.Sandbox.Page.Shown;

/// <summary>A form (modal) that a bot wants filled in.</summary>
/// <param name="MessageId">The message whose button brought it; null for a command.</param>
public sealed record ShownForm(
    string Id,
    long AppId,
    long ChannelId,
    long? MessageId,
    string AppName,
    string Title,
    IReadOnlyList<ShownInput> Inputs
);

public sealed record ShownInput(string Id, string Label, bool IsLong, bool IsRequired)
{
    public string? About { get; init; }
    public string Value { get; init; } = "";
    public string Placeholder { get; init; } = "";
    public int Least { get; init; }
    public int Most { get; init; } = 4000;
}
