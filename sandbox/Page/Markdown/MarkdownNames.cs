namespace DebateBot.Sandbox.Page.Markdown;

/// <summary>What a text may refer to by number, and the clock its relative times are counted from.</summary>
/// <param name="Member">A member's name by id; null when nobody has it.</param>
/// <param name="Channel">A channel's or thread's name by id; null when there is none.</param>
public sealed record MarkdownNames(
    Func<long, string?> Member,
    Func<long, string?> Channel,
    DateTimeOffset Now,
    TimeZoneInfo Zone
);
