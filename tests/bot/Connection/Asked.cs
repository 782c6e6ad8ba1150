using DebateBot.Chat;

namespace DebateBot.Tests.Bot.Connection;

internal static class Asked
{
    public static Interaction Command() =>
        new CommandInvoked(
            new(11, "interaction-secret", 10, 20, new(30, "Mira", Permissions.None), Permissions.None, default),
            "recap",
            Options.None
        );
}
