namespace DebateBot.Sandbox.Sample;

/// <summary>A comment of the sample discussion.</summary>
/// <param name="By">The first name of the member who writes it.</param>
/// <param name="MinutesLater">How long after the one before, 10 to 50.</param>
/// <param name="RepliesTo">The number of the comment it answers natively; null when it answers the article.</param>
public sealed record SampleComment(string By, int MinutesLater, int? RepliesTo, string Text)
{
    /// <summary>What the author makes of it afterwards; null when it stays.</summary>
    public string? EditedText { get; init; }

    /// <summary>The author takes it back.</summary>
    public bool IsRemoved { get; init; }
}
