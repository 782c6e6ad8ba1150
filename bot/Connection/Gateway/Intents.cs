namespace DebateBot.Connection.Gateway;

/// <summary>Which events Discord sends. https://discord.com/developers/docs/events/gateway#list-of-intents</summary>
[Flags]
public enum Intents
{
    None = 0,
    Guilds = 1 << 0,
    GuildMessages = 1 << 9,

    /// <summary>What members write; to be switched on in the developer portal.</summary>
    MessageContent = 1 << 15,

    All = Guilds | GuildMessages | MessageContent,
}
