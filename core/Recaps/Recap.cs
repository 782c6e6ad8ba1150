namespace DebateBot.Core.Recaps;

/// <summary>A discussion in the words of those who took part.</summary>
/// <param name="Comments">How many living comments were read.</param>
/// <param name="Covered">How many of them are by an author who is quoted below.</param>
public sealed record Recap(int Comments, int Covered, IReadOnlyList<RecapSection> Sections);

/// <param name="Heading">Somebody's own words, or the article's title.</param>
/// <param name="HeadingComment">The comment the heading's words stand in; null: the article.</param>
public sealed record RecapSection(string Heading, int? HeadingComment, IReadOnlyList<Citation> Sentences);

/// <summary>One sentence and where it stands.</summary>
/// <param name="Comment">The comment's number; null: the article.</param>
/// <param name="Author">Whose words they are: the comment's author, or the article's.</param>
/// <param name="IsVerbatim">The sentence stands in the source letter for letter (white space folded).</param>
public sealed record Citation(string Text, int? Comment, string Author, bool IsVerbatim);
