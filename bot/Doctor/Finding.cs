namespace DebateBot.Doctor;

/// <summary>Something that is wrong, and where to set it right.</summary>
public sealed record Finding(string What, string Remedy)
{
    /// <summary>Whether all but imports works without it.</summary>
    public bool IsOnlyForImports { get; init; }
}
