using DebateBot.Chat;
using DebateBot.Core.Members;

namespace DebateBot.Cards;

/// <summary>One page for one member: what is recorded, what of it is theirs, and how to have it removed.</summary>
public static class PrivacyCard
{
    private const string Recorded =
        "In the threads that I open for articles I keep every message: its text, its author's name and id, when it was written, which message it answers, and what it said before an edit. I keep nothing that is written anywhere else.";

    private const string Removal =
        "Delete your message in Discord. Its text, its earlier versions and your name leave my record and every card I posted; only its number stays. If you cannot delete it yourself, ask a moderator of this server to do it. That is also the way for an old comment that came with an import: those are kept under the name of their page, not under yours.";

    private const string Limit =
        "What others typed themselves, your words quoted in it included, is their message and stays. An answer that only one person sees can be changed for 15 minutes, so a deletion may not reach it later.";

    public static OutgoingMessage Draw(HeldOn held) =>
        new()
        {
            Cards =
            [
                new Card
                {
                    Title = "What I keep",
                    Description = Recorded,
                    Fields =
                    [
                        new CardField("On you, in this server", Held(held)),
                        new CardField("To have something removed", Removal),
                        new CardField("What that does not reach", Limit),
                    ],
                },
            ],
        };

    private static string Held(HeldOn held)
    {
        if (held is not { FirstAt: { } first, LastAt: { } last })
            return "Nothing.";
        var comments = Words.Count(held.Comments, "comment");
        var discussions = Words.Count(held.Discussions, "discussion");
        var revisions =
            held.Revisions == 0 ? "" : $", with {Words.Count(held.Revisions, "earlier version")} of edited ones";
        return $"{comments} in {discussions}{revisions}. The oldest is from {Day(first)}, the latest from {Day(last)}.";
    }

    private static string Day(DateTimeOffset at) => $"<t:{at.ToUnixTimeSeconds()}:D>";
}
