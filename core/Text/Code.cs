namespace DebateBot.Core.Text;

/// <summary>The parts of a chat text that are code: fenced blocks and `inline` pieces. Nobody is quoted or called there.</summary>
internal static class Code
{
    private const string Fence = "```";

    public static IReadOnlyList<TextSpan> In(string text)
    {
        var pieces = new List<TextSpan>();
        for (var at = text.IndexOf('`', StringComparison.Ordinal); at >= 0 && at < text.Length; )
        {
            var end = IsFence(text, at) ? EndOfBlock(text, at) : EndOfInline(text, at);
            if (end > at + 1)
                pieces.Add(TextSpan.Between(at, end));
            at = text.IndexOf('`', Math.Max(end, at + 1));
        }
        return pieces;
    }

    public static bool IsBlock(string text, TextSpan piece) => IsFence(text, piece.Start);

    private static bool IsFence(string text, int at) => text.AsSpan(at).StartsWith(Fence);

    // A fence that is never closed runs to the end.
    private static int EndOfBlock(string text, int at)
    {
        var close = text.IndexOf(Fence, at + Fence.Length, StringComparison.Ordinal);
        return close < 0 ? text.Length : close + Fence.Length;
    }

    private static int EndOfInline(string text, int at)
    {
        var close = text.AsSpan(at + 1).IndexOfAny('`', '\n');
        return close > 0 && text[at + 1 + close] == '`' ? at + close + 2 : at + 1;
    }
}
