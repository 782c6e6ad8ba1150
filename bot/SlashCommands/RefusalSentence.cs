using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>The platform's "no" as a sentence with the way out.</summary>
public static class RefusalSentence
{
    /// <summary>Whether the reason lies with what was asked, and not with the bot or the time it took.</summary>
    public static bool Knows(Refusal reason) => reason is not (Refusal.Other or Refusal.InteractionOver);

    public static string For(Refusal reason) =>
        reason switch
        {
            Refusal.Gone => "What that needs was deleted meanwhile: a channel, a thread or a message.",
            Refusal.Forbidden =>
                "I am not allowed to do that there. An admin can run `/setup` to see which permission is missing.",
            Refusal.TooManyThreads =>
                "This server has as many active threads as Discord allows. Archive some, then try again.",
            Refusal.Archived => "That thread is archived or locked. Reopen it, then try again.",
            _ => "Discord did not take that. Check the text for unusual lengths or characters, then try again.",
        };
}
