using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>What a person is told when a bug struck, and what finds it in the log: short, from the interaction's id.</summary>
public static class Reference
{
    public static string Of(Interaction asked) =>
        (asked.Source.Id & 0xFFFFFFF).ToString("X7", System.Globalization.CultureInfo.InvariantCulture);
}
