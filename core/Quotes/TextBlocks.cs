using DebateBot.Core.Text;

namespace DebateBot.Core.Quotes;

/// <summary>Cuts a comment into paragraphs and runs of `>` lines. Code blocks are neither.</summary>
internal static class TextBlocks
{
    private const string MarkOfTheRest = ">>> ";

    public static IReadOnlyList<TextBlock> In(string text)
    {
        var blocks = new List<TextBlock>();
        var open = new List<TextSpan>();
        var depth = 0;
        var isRest = false;
        var lines = Lines.In(text).ToList();
        var code = Code.In(text).Where(piece => Code.IsBlock(text, piece)).ToList();
        var nextCode = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            while (nextCode < code.Count && code[nextCode].End <= line.Start)
                nextCode++;
            if (nextCode < code.Count && code[nextCode].Start < line.End)
            {
                Close();
                continue;
            }
            isRest = isRest || IsMarkOfTheRest(text, lines, index);
            var (content, marks) = Unmark(text, line);
            var lineDepth = isRest ? 1 : marks;
            if (lineDepth != depth || content.Length == 0)
                Close();
            depth = lineDepth;
            if (content.Length > 0)
                open.Add(content);
        }
        Close();
        return blocks;

        void Close()
        {
            if (open.Count > 0)
                blocks.Add(new TextBlock([.. open], depth > 0));
            open.Clear();
        }
    }

    // ">>> " marks everything that follows, unless the next line has marks of its own: then it is a quote in a quote in a quote.
    private static bool IsMarkOfTheRest(string text, List<TextSpan> lines, int index) =>
        text.AsSpan(lines[index].Start, lines[index].Length).StartsWith(MarkOfTheRest)
        && (index + 1 == lines.Count || !text.AsSpan(lines[index + 1].Start, lines[index + 1].Length).StartsWith(">"));

    private static (TextSpan Content, int Depth) Unmark(string text, TextSpan line)
    {
        var (start, depth) = (line.Start, 0);
        for (var at = line.Start; at < line.End && text[at] is '>' or ' ' or '\t'; at++)
        {
            if (text[at] == '>')
                (start, depth) = (at + 1, depth + 1);
        }
        return (TextSpan.Between(start, line.End).Trim(text), depth);
    }
}
