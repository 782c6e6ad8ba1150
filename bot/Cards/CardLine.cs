namespace DebateBot.Cards;

/// <summary>A line, or a few that belong together, which is shown whole or not at all.</summary>
/// <param name="CommentIds">The comments of which it shows something.</param>
public sealed record CardLine(string Text, params IReadOnlyList<long> CommentIds);
