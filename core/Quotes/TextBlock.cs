using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>A paragraph, or a run of lines marked with `>`.</summary>
/// <param name="Lines">Its lines, without the marks.</param>
internal sealed record TextBlock(IReadOnlyList<TextSpan> Lines, bool IsMarked)
{
    public TextSpan Span => TextSpan.Between(Lines[0].Start, Lines[^1].End);
}
