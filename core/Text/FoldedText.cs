using System.Text;

namespace DebateBot.Core.Text;

/// <summary>
/// A text as it is compared: white space is one space, quotation marks, dashes and ellipses have one form, emphasis and invisible
/// signs are gone. Case stays. Every place knows where it stood in the original.
/// </summary>
internal sealed class FoldedText
{
    private const char Nothing = '\0';
    private readonly List<int> origins = [];
    private readonly StringBuilder folded = new();

    private FoldedText(string text, IEnumerable<TextSpan> parts)
    {
        foreach (var part in parts)
        {
            for (var at = part.Start; at < part.End; at++)
                Add(text[at], at);
            Add(' ', part.End);
        }
        while (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        Value = folded.ToString();
    }

    public string Value { get; }

    public static FoldedText Of(string text) => Of(text, [new TextSpan(0, text.Length)]);

    /// <summary>Folds some parts of a text, read one after the other.</summary>
    public static FoldedText Of(string text, IEnumerable<TextSpan> parts) => new(text, parts);

    /// <summary>Where a part of <see cref="Value"/> stood.</summary>
    public TextSpan Origin(TextSpan part) => TextSpan.Between(origins[part.Start], origins[part.End - 1] + 1);

    /// <summary>The part between the quotation marks and ellipses somebody put around it.</summary>
    public TextSpan Bare()
    {
        var (start, end, before) = (0, Value.Length, -1);
        while (before != end - start)
        {
            before = end - start;
            while (start < end && Value[start] is ' ' or '\'')
                start++;
            while (end > start && Value[end - 1] is ' ' or '\'')
                end--;
            foreach (var ellipsis in (string[])["[...]", "(...)", "..."])
            {
                if (end - start >= ellipsis.Length && Value.AsSpan(start, end - start).StartsWith(ellipsis))
                    start += ellipsis.Length;
                if (end - start >= ellipsis.Length && Value.AsSpan(start, end - start).EndsWith(ellipsis))
                    end -= ellipsis.Length;
            }
        }
        return TextSpan.Between(start, end);
    }

    private void Add(char letter, int origin)
    {
        if (letter == '…')
        {
            for (var dot = 0; dot < 3; dot++)
                Append('.', origin);
        }
        else if (Fold(letter) is var form and not Nothing && !Repeats(form))
            Append(form, origin);
    }

    private void Append(char form, int origin)
    {
        folded.Append(form);
        origins.Add(origin);
    }

    private bool Repeats(char form) =>
        form switch
        {
            ' ' => folded.Length == 0 || folded[^1] == ' ',
            '-' => folded.Length > 0 && folded[^1] == '-',
            _ => false,
        };

    private static char Fold(char letter) =>
        letter switch
        {
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => letter,
            '"' or '\'' or '`' or '´' or '«' or '»' or '‹' or '›' => '\'',
            (>= '\u2018' and <= '\u201F') or '\u2032' or '\u2033' => '\'',
            '-' or (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
            '*' or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\uFE0E' or '\uFE0F' => Nothing,
            _ when char.IsWhiteSpace(letter) => ' ',
            _ => letter,
        };
}
