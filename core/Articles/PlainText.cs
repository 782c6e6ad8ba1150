using System.Text;
using AngleSharp.Dom;
using DebateBot.Core.Text;

namespace DebateBot.Core.Articles;

/// <summary>The words of an element: paragraphs separated by one blank line, quoted ones marked with `>`.</summary>
internal static class PlainText
{
    private const string Paragraphs =
        "P,H1,H2,H3,H4,H5,H6,LI,BLOCKQUOTE,PRE,DIV,SECTION,ARTICLE,UL,OL,TABLE,TR,FIGURE,HEADER,FOOTER,DL,DD,DT,HR";

    private static readonly HashSet<string> Blocks = new(Paragraphs.Split(','), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Wordless = new(
        ["SCRIPT", "STYLE", "NOSCRIPT", "FIGCAPTION", "BUTTON", "FORM", "SVG", "TEMPLATE"],
        StringComparer.OrdinalIgnoreCase
    );

    public static string Of(IElement root)
    {
        var paragraphs = new List<string>();
        var open = new StringBuilder();
        foreach (var (node, isStart) in Walk(root))
        {
            if (node is IText text && isStart)
                open.Append(text.Data);
            else if (node is IElement { LocalName: "br" } && isStart)
                open.Append(' ');
            else if (node is IElement element && Blocks.Contains(element.LocalName))
                Close(isStart ? element.ParentElement : element);
        }
        Close(root);
        return string.Join("\n\n", paragraphs);

        void Close(IElement? inside)
        {
            if (WhiteSpace.Fold(open.ToString()) is { Length: > 0 } paragraph)
                paragraphs.Add(inside?.Closest("blockquote") is null ? paragraph : $"> {paragraph}");
            open.Clear();
        }
    }

    // By hand, not by calls within calls: a hostile page is nested deeper than they may go.
    private static IEnumerable<(INode Node, bool IsStart)> Walk(INode root)
    {
        var open = new Stack<(INode Node, bool IsStart)>([(root, true)]);
        while (open.TryPop(out var step))
        {
            yield return step;
            if (!step.IsStart || (step.Node is IElement element && Wordless.Contains(element.LocalName)))
                continue;
            open.Push((step.Node, false));
            var children = step.Node.ChildNodes;
            for (var child = children.Length - 1; child >= 0; child--) // a node finds its siblings by counting them all
                open.Push((children[child], true));
        }
    }
}
