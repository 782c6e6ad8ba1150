using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DebateBot.Core.Articles;

/// <summary>
/// Parses a page unless reading it would cost more than an article is worth. A few hundred kilobytes can open billions of elements (each
/// paragraph opens again every font that was never closed), and finding an element's neighbour means a look at each of its siblings.
/// </summary>
internal static class BoundedParser
{
    // The longest articles have some ten thousand.
    private const int MostElements = 50_000;

    // Looks at siblings and ancestors that one walk over the page takes: a second's worth.
    private const long MostLooks = 300_000_000;

    // A look at an ancestor happens far more often than one at a sibling.
    private const long LooksUp = 100;

    /// <returns>Null when it would take too long.</returns>
    public static IHtmlDocument? Parse(string html)
    {
        if (Nesting.IsBeyondReason(html))
            return null;
        try
        {
            var elements = 0;
            var counting = new HtmlParserOptions
            {
                OnCreated = (_, _) =>
                {
                    if (++elements > MostElements)
                        throw new TooManyElementsException();
                },
            };
            var page = new HtmlParser(counting).ParseDocument(html);
            return Looks(page) > MostLooks ? null : page;
        }
        catch (TooManyElementsException)
        {
            return null;
        }
    }

    private static long Looks(INode page)
    {
        var looks = 0L;
        var open = new Stack<(INode Node, int Depth)>([(page, 0)]);
        while (looks <= MostLooks && open.TryPop(out var step))
        {
            var children = step.Node.ChildNodes;
            looks += ((long)children.Length * children.Length) + (LooksUp * step.Depth);
            for (var child = 0; child < children.Length; child++)
                open.Push((children[child], step.Depth + 1));
        }
        return looks;
    }

    private sealed class TooManyElementsException : Exception;
}
