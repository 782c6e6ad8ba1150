using System.Globalization;
using DebateBot.Core.Discussions;
using DebateBot.Core.Posting;

namespace DebateBot.Cards;

/// <summary>
/// Which card is wanted: a few numbers, enough to draw it again from the record as it then stands. It travels in a button, and beside a
/// posted card in the record.
/// </summary>
/// <param name="Number">A quote's comment; the comment whose answers are shown. 0: all.</param>
/// <param name="Words">How long a recap may be.</param>
/// <param name="Since">Only what was said after this number. 0: all.</param>
/// <param name="UpTo">Nothing after this number, so that the card shows later what it shows now. 0: all.</param>
public sealed record CardRequest(
    CardKind Kind,
    long DiscussionId,
    int Number = 0,
    int Words = 0,
    int Since = 0,
    int UpTo = 0
)
{
    /// <summary>The name of the buttons that carry one.</summary>
    public const string ButtonName = "post";

    public static CardRequest Quote(long discussionId, int number) => new(CardKind.Quote, discussionId, number);

    /// <param name="since">Only what was said after this number. 0: all.</param>
    public static CardRequest Recap(Discussion discussion, int words = 0, int since = 0) =>
        new(CardKind.Recap, discussion.Id, Words: words, Since: since, UpTo: discussion.NextNumber - 1);

    /// <param name="number">The comment whose answers are shown. 0: all.</param>
    public static CardRequest Replies(Discussion discussion, int number = 0) =>
        new(CardKind.Replies, discussion.Id, number, UpTo: discussion.NextNumber - 1);

    /// <summary>"number=18" or "words=250;since=3;upto=25".</summary>
    public string ToParameters() =>
        string.Join(
            ';',
            from part in new[] { ("number", Number), ("words", Words), ("since", Since), ("upto", UpTo) }
            where part.Item2 != 0
            select $"{part.Item1}={part.Item2.ToString(CultureInfo.InvariantCulture)}"
        );

    /// <summary>Reads the parameters back; a name it does not know is a newer version's and is left out.</summary>
    public static CardRequest Read(CardKind kind, long discussionId, string parameters)
    {
        var byName = parameters
            .Split(';')
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .ToLookup(part => part[0], part => part[1], StringComparer.Ordinal);
        return new(kind, discussionId, Value("number"), Value("words"), Value("since"), Value("upto"));

        int Value(string name) =>
            int.TryParse(byName[name].FirstOrDefault(), CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    public string ToButtonId() => ButtonId.Of(ButtonName, (long)Kind, DiscussionId, Number, Words, Since, UpTo);

    /// <returns>Null when the button asks for no card that can be drawn.</returns>
    public static CardRequest? Read(ButtonId button)
    {
        var kind = (CardKind)button[0];
        return kind is CardKind.Quote or CardKind.Recap or CardKind.Replies
            ? new(kind, button[1], Small(button[2]), Small(button[3]), Small(button[4]), Small(button[5]))
            : null;
    }

    private static int Small(long number) => number is > 0 and <= int.MaxValue ? (int)number : 0;
}
