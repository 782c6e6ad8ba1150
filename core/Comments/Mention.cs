using DebateBot.Core.Quotes;
using DebateBot.Core.Text;

namespace DebateBot.Core.Comments;

/// <summary>Somebody called by name.</summary>
/// <param name="Span">The name with its sign.</param>
/// <param name="Latest">The latest comment of that person so far.</param>
internal sealed record Mention(TextSpan Span, Comment Latest)
{
    public bool Calls(QuoteSource source) =>
        source.Comment is not null && string.Equals(source.Author, Latest.Author, StringComparison.OrdinalIgnoreCase);
}
