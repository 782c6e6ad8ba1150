namespace DebateBot.Core.Members;

/// <summary>What is held on one member in one server.</summary>
/// <param name="Comments">Their living comments.</param>
/// <param name="Discussions">In how many discussions.</param>
/// <param name="Revisions">How many earlier texts of their edited comments.</param>
/// <param name="FirstAt">When they wrote the oldest of these comments; null when there is none.</param>
/// <param name="LastAt">When they wrote the latest.</param>
public sealed record HeldOn(
    int Comments,
    int Discussions,
    int Revisions,
    DateTimeOffset? FirstAt,
    DateTimeOffset? LastAt
);
