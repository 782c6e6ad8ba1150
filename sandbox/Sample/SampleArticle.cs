namespace DebateBot.Sandbox.Sample;

/// <summary>The article of the sample discussion: written for this project, about a town that does not exist.</summary>
public static class SampleArticle
{
    public const string Title = "Open the Library on Sundays";

    public const string Deck =
        "Marl Street locks its doors on the one day when most of the town is free. Six hours would change whom it belongs to.";

    public const string Author = "Ines Calloway";

    public const string Link = "";

    public const string Text = """
        Stand outside the Marl Street Library at two o'clock on a Sunday and you will see people try the door. A father with two children, a nurse coming off a night shift, a girl with a laptop and nowhere quiet to open it. They push, read the sign and walk away. Last week I counted nineteen of them in an hour, in the rain.

        The library is open for forty-one hours a week, and thirty-five of those fall while most of the town is at work or at school. We built a public room and then scheduled it for the people who need it least. Nobody decided this. The hours were set in 1987, when the mill ran shifts and the shops on the square closed at noon on Saturday.

        My proposal is small. From October to April, open on Sundays from noon until six, and close on Tuesday mornings instead, when the counter at the door hardly moves. That adds three hours to the week and not one square metre to the building.

        We would not be the first. The county's review of last winter's trial in Hollin Bridge says it plainly:

        "Sunday visitors were younger, stayed longer, and were three times as likely to be using the library for the first time."

        There are fair objections. Librarians have families too, and a Sunday is not just any day. So the extra shift should be voluntary, paid at time and a half, and never fall to the same person two weeks running. If too few people sign up, we should say so and stop, not lean on them until they give in.

        Others say that everything is online now. Tell that to the girl with the laptop. What she wants is a table, a lamp, a warm room and other people at work in it. Of all the rooms in town, the library is the only one where you may stay for three hours and nobody expects you to buy anything.

        The council votes on the winter budget on the ninth of next month. It has a longer list than usual, and a line about opening hours is easily struck out late in the evening. Before that happens, I would like each councillor to spend one hour on the steps of Marl Street, on a Sunday, and to count.
        """;
}
