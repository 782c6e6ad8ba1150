namespace DebateBot.Core.Text;

/// <summary>A text's lines, whatever ends them.</summary>
internal static class Lines
{
    /// <returns>Each line without its end; the empty text has one empty line.</returns>
    public static IEnumerable<TextSpan> In(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('\n' or '\r'))
                continue;
            yield return TextSpan.Between(start, at);
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                at++;
            start = at + 1;
        }
        yield return TextSpan.Between(start, text.Length);
    }
}
