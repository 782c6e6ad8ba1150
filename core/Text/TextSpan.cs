using System.Runtime.InteropServices;

namespace DebateBot.Core.Text;

/// <summary>A part of a text: offsets in UTF-16 units, never the words themselves.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public string In(string text) => text.Substring(Start, Length);

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The same part without white space at its ends.</summary>
    public TextSpan Trim(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return Between(start, end);
    }
}
