using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>A part of a comment that is somebody else's words.</summary>
/// <param name="Span">Where in the comment's text, without the marks in front of its lines.</param>
/// <param name="Source">Who said it first; null for a passage marked as a quote that stands nowhere in the discussion.</param>
public sealed record QuotedPassage(TextSpan Span, QuoteSource? Source);

/// <param name="Comment">The number of the comment that said it in its own words; null: the article.</param>
/// <param name="Author">Whose words they are.</param>
public sealed record QuoteSource(int? Comment, string Author);
