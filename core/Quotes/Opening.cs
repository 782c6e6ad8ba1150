using DebateBot.Core.Comments;
using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>Where a comment's own words begin: behind the passages it quotes and the name it calls first.</summary>
public static class Opening
{
    /// <param name="links">Whom the comment answers; their evidence tells what is not its own.</param>
    /// <returns>The rest of the text from there; the whole text when nothing of its own follows.</returns>
    public static string Of(Comment comment, IEnumerable<ReplyLink> links)
    {
        var text = comment.Text;
        var others = links
            .Where(link => link.From == comment.Number && link.Kind is ReplyKind.Quote or ReplyKind.Mention)
            .Select(link => new TextSpan(link.EvidenceStart, link.EvidenceLength))
            .Where(span => span.Length > 0 && span.End <= text.Length)
            .ToList();
        var start = 0;
        for (var before = -1; before != start; )
        {
            before = start;
            start = SkipPadding(text, start);
            start = others.Find(span => span.Start <= start && start < span.End) is { Length: > 0 } span
                ? span.End
                : SkipMarked(text, start);
        }
        return start < text.Length ? text[start..] : text;
    }

    private static int SkipPadding(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || (at > 0 && text[at] is ':' or ',')))
            at++;
        return at;
    }

    private static int SkipMarked(string text, int at)
    {
        if (at >= text.Length || text[at] != '>')
            return at;
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
