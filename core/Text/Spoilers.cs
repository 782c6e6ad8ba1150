using System.Text;

namespace DebateBot.Core.Text;

/// <summary>What a chat text hides until somebody taps it: ||between bars||.</summary>
/// <remarks>https://support.discord.com/hc/articles/360022320632 (spoiler tags); bars in code, or behind a backslash, open none.</remarks>
public sealed class Spoilers
{
    private const string Bars = "||";
    private const string Instead = "▮▮▮";

    private readonly string text;
    private readonly List<TextSpan> hidden = [];

    public Spoilers(string text)
    {
        this.text = text;
        var code = Code.In(text);
        var nextCode = 0;
        var end = 0;
        for (var at = IndexOfBars(0); at >= 0; at = IndexOfBars(end))
        {
            end = at + Bars.Length;
            while (nextCode < code.Count && code[nextCode].End <= at)
                nextCode++;
            if (nextCode < code.Count && code[nextCode].Start < at)
                continue;
            if (Code.IsEscaped(text, at))
            {
                end = at + 1; // the second bar may open with a third
                continue;
            }
            if (IndexOfBars(end + 1) is not (var close and > 0))
                return;
            end = close + Bars.Length;
            hidden.Add(TextSpan.Between(at, end));
        }
    }

    public static string Hide(string text) => new Spoilers(text).Hide(new TextSpan(0, text.Length));

    /// <summary>A part of the text with a sign in place of all that is hidden in it.</summary>
    public string Hide(TextSpan part)
    {
        var shown = new StringBuilder(part.Length);
        var start = part.Start;
        foreach (var spoiler in hidden.Where(spoiler => spoiler.Overlaps(part)))
        {
            shown.Append(text.AsSpan(start, Math.Max(start, spoiler.Start) - start)).Append(Instead);
            start = Math.Min(spoiler.End, part.End);
        }
        return shown.Append(text.AsSpan(start, part.End - start)).ToString();
    }

    /// <summary>Whether a part starts or ends inside something hidden: shown by itself, it would hide nothing.</summary>
    public bool AreCutBy(TextSpan part) => IsInside(part.Start) || IsInside(part.End);

    private bool IsInside(int at)
    {
        var place = hidden.BinarySearch(new TextSpan(at, 0), ByStart);
        var before = (place >= 0 ? place : ~place) - 1;
        return before >= 0 && at < hidden[before].End;
    }

    private static Comparer<TextSpan> ByStart { get; } =
        Comparer<TextSpan>.Create((left, right) => left.Start.CompareTo(right.Start));

    private int IndexOfBars(int from) => from < text.Length ? text.IndexOf(Bars, from, StringComparison.Ordinal) : -1;
}
