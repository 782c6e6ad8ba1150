namespace DebateBot.Doctor;

/// <summary>Something that is wrong, and where to set it right.</summary>
public sealed record Finding(string What, string Remedy);
