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
            var end =
                IsEscaped(text, at) ? at + 1
                : IsFence(text, at) ? EndOfBlock(text, at)
                : EndOfInline(text, at);
            if (end > at + 1)
                pieces.Add(TextSpan.Between(at, end));
            at = text.IndexOf('`', Math.Max(end, at + 1));
        }
        return pieces;
    }

    public static bool IsBlock(string text, TextSpan piece) => IsFence(text, piece.Start);

    /// <summary>Whether a backslash makes the sign an ordinary one; a backslash can itself be made ordinary.</summary>
    public static bool IsEscaped(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return (before.Length - before.TrimEnd('\\').Length) % 2 != 0;
    }

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
