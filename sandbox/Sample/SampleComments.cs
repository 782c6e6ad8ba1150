namespace DebateBot.Sandbox.Sample;

/// <summary>Fourteen comments by five people: one branch about who would work on Sundays, one about whom the library is for.</summary>
public static class SampleComments
{
    public static IReadOnlyList<SampleComment> All { get; } =
    [
        new(
            "Mira",
            24,
            null,
            "I work the desk at Marl Street, so let me start. At time and a half I would take the Sunday shift. Two of my colleagues would not, and they should not have to explain why. \"Voluntary\" only means something if somebody counts what happens when nobody volunteers."
        ),
        new(
            "Jonas",
            38,
            null,
            "Before we move any hours: has anybody looked at the lending machine in the station? It runs until midnight and it is idle most evenings. If people do not come for the books, as the article says, then we are talking about heating a room, and I would like to see that on the bill."
        ),
        new(
            "Robin",
            31,
            1,
            "How many people does a Sunday take? With the door, the desk and the children's corner I get to three. And how many of you would sign?"
        ),
        new(
            "Tess",
            19,
            2,
            "@Jonas It is about a room, and I do not see why that is an insult. Our flat has one table. My daughter does her homework between the plates, and the only free afternoon she has is the one when the library is shut."
        ),
        new(
            "Mira",
            27,
            3,
            "Three is right, and there are seven of us. I asked around on Friday: five would sign. So it works, every second Sunday for each, and nobody gets two in a row."
        ),
        new("Amadou", 42, 2, "The machine is idle because it stands on a platform.")
        {
            EditedText =
                "The machine is idle because it stands on a platform, at four degrees, next to the express line. I have used it twice. Compare Sundays with the reading room on a Saturday afternoon instead, when you cannot find a chair.",
        },
        new("Jonas", 14, 6, "Half of those nineteen people were looking for the toilets, admit it.")
        {
            IsRemoved = true,
        },
        new(
            "Tess",
            36,
            1,
            """
            > Two of my colleagues would not, and they should not have to explain why.
            This settles it for me. Put it into the rota in exactly those words: a no needs no reason. Then I am for it.
            """
        ),
        new(
            "Jonas",
            47,
            5,
            "Five people, three on each Sunday and never twice running: that does not add up. Two Sundays in a row need six different people. With five, somebody breaks the rule in the second week."
        ),
        new(
            "Mira",
            22,
            9,
            "@Jonas You are right, I did that on a napkin. The sixth could be one of the students who shelve on Thursdays. They may not run the desk, but they may watch the door."
        ),
        new(
            "Amadou",
            33,
            4,
            "@Tess My sister lives in Hollin Bridge, and her Sundays there look just like that: homework, job applications, two chess boards. The lending desk stayed shut the whole winter and hardly anyone asked for it."
        ),
        new(
            "Jonas",
            28,
            11,
            "I could live with a trial then, if it ends by itself. October to April, count who comes, and count the Tuesday mornings as well. Somebody is sitting there now, and nobody has asked them."
        ),
        new(
            "Tess",
            41,
            12,
            "The Tuesday people are my mother's reading circle: eleven women and one very patient man. I asked them last night. They would move to Wednesday if they get the big table by the window."
        ),
        new(
            "Mira",
            17,
            10,
            "Then I will put both into a letter to the council before the ninth: six names for the rota, and the big table on Wednesdays. @Amadou could your sister send us the figures of the trial?"
        ),
    ];

    /// <summary>How many of the last comments the person who opens the page has not read.</summary>
    public const int Unread = 6;
}
