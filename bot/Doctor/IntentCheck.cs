using DebateBot.Chat;

namespace DebateBot.Doctor;

/// <summary>Whether the platform lets the bot read what members write.</summary>
public sealed class IntentCheck(IChat chat)
{
    public IReadOnlyList<Finding> Run() =>
        chat.Self.HasMessageContent
            ? []
            :
            [
                new Finding(
                    "Message Content Intent is off, so comments would be recorded empty.",
                    "https://discord.com/developers/applications → your application → Bot → Privileged Gateway Intents."
                ),
            ];
}
