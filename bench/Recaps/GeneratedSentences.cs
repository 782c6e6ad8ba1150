namespace DebateBot.Bench.Recaps;

/// <summary>Sentences that read like talk about one subject, put together from parts: 76,800 different ones.</summary>
public sealed class GeneratedSentences(Random chance)
{
    private static readonly string[] Openings =
    [
        "I think",
        "My neighbour says",
        "The council knows that",
        "Nobody denies that",
        "Last winter showed that",
        "The timetable proves that",
        "Honestly,",
        "As a regular passenger I know that",
        "It is often forgotten that",
        "Around the harbour we say that",
    ];

    private static readonly string[] Subjects =
    [
        "the night ferry",
        "the small pier",
        "an icebreaker",
        "the morning bus",
        "a heated waiting room",
        "the island's school",
        "every fishing crew",
        "the hospital across the bay",
        "the new captain",
        "a cheaper ticket",
        "the old engine",
        "the post office",
    ];

    private static readonly string[] Verbs =
    [
        "needs",
        "would replace",
        "cannot live without",
        "costs more than",
        "depends on",
        "should come before",
        "is no match for",
        "will outlast",
    ];

    private static readonly string[] Objects =
    [
        "a reliable crossing in January",
        "two extra sailors on board",
        "the bridge that was promised",
        "the subsidy from the county",
        "a second boat in reserve",
        "the people who work late",
        "the fog that closes the harbour",
        "an honest count of passengers",
        "the price of diesel",
        "the summer guests",
    ];

    private static readonly string[] Endings =
    [
        "",
        ", and the figures of March say the same",
        ", unless the storms get worse",
        ", whatever the brochure claims",
        " if we ask those who travel at five in the morning",
        " once the ice is thicker than a hand",
        ", though I would like to be wrong",
        " for at least ten more years",
    ];

    public string Next(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => One()));

    private string One() => $"{Any(Openings)} {Any(Subjects)} {Any(Verbs)} {Any(Objects)}{Any(Endings)}.";

    private string Any(string[] parts) => parts[chance.Next(parts.Length)];
}
