using System.Globalization;

namespace DebateBot.Core.Comments;

/// <summary>Who has taken part, with the latest comment of each.</summary>
internal sealed class PeopleSoFar
{
    // Nobody is called by a longer one. Chat's own have 32 letters.
    private const int LongestName = 100;

    private readonly Letter names = new();
    private readonly Dictionary<long, Comment> byId = [];

    public void Add(Comment comment)
    {
        if (comment.AuthorId is { } id)
            byId[id] = comment;
        var name = comment.Author.Trim();
        if (name.Length is > 0 and <= LongestName)
            names.End(name).Latest = comment;
    }

    /// <summary>The latest comment of the person whose name stands at an offset, with the name's length; of several names the longest.</summary>
    public (Comment Latest, int Length)? NamedAt(string text, int at)
    {
        (Comment, int)? found = null;
        var letter = names;
        for (var end = at; end < text.Length && letter.Next(text[end]) is { } next; end++)
        {
            letter = next;
            if (letter.Latest is { } latest && !IsCut(text, end + 1))
                found = (latest, end + 1 - at);
        }
        return found;
    }

    /// <summary>The latest comment of a member called by chat's own mention: &lt;@ID&gt;.</summary>
    public Comment? OfId(ReadOnlySpan<char> id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? byId.GetValueOrDefault(number)
            : null;

    private static bool IsCut(string text, int end) =>
        end < text.Length && IsNameLetter(text[end]) && IsNameLetter(text[end - 1]);

    private static bool IsNameLetter(char sign) => char.IsLetterOrDigit(sign) || sign == '_';

    /// <summary>
    /// One letter of the names, whatever its case, and the letters that follow it: a text is followed only as far as somebody is called so,
    /// which also a text full of `@` and names of every length do not make slow.
    /// </summary>
    private sealed class Letter
    {
        private readonly Dictionary<char, Letter> following = [];

        /// <summary>The latest comment of the person whose name ends here.</summary>
        public Comment? Latest { get; set; }

        public Letter? Next(char letter) => following.GetValueOrDefault(char.ToUpperInvariant(letter));

        public Letter End(string name)
        {
            var last = this;
            foreach (var letter in name)
            {
                var folded = char.ToUpperInvariant(letter);
                if (!last.following.TryGetValue(folded, out var next))
                    last.following[folded] = next = new Letter();
                last = next;
            }
            return last;
        }
    }
}
