using System.Globalization;

namespace DebateBot.Core.Comments;

/// <summary>Who has taken part, with the latest comment of each.</summary>
internal sealed class PeopleSoFar
{
    private readonly Dictionary<string, Comment> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, Comment> byId = [];
    private readonly SortedSet<int> nameLengths = new(Comparer<int>.Create((left, right) => right.CompareTo(left)));

    public void Add(Comment comment)
    {
        if (comment.AuthorId is { } id)
            byId[id] = comment;
        var name = comment.Author.Trim();
        if (name.Length == 0)
            return;
        byName[name] = comment;
        nameLengths.Add(name.Length);
    }

    /// <summary>The latest comment of the person whose name stands at an offset, with the name's length; of several names the longest.</summary>
    public (Comment Latest, int Length)? NamedAt(string text, int at)
    {
        var names = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in nameLengths)
        {
            if (
                at + length <= text.Length
                && !IsCut(text, at + length)
                && names.TryGetValue(text.AsSpan(at, length), out var latest)
            )
                return (latest, length);
        }
        return null;
    }

    /// <summary>The latest comment of a member called by chat's own mention: &lt;@ID&gt;.</summary>
    public Comment? OfId(ReadOnlySpan<char> id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? byId.GetValueOrDefault(number)
            : null;

    private static bool IsCut(string text, int end) =>
        end < text.Length && IsNameLetter(text[end]) && IsNameLetter(text[end - 1]);

    private static bool IsNameLetter(char sign) => char.IsLetterOrDigit(sign) || sign == '_';
}
