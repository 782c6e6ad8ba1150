namespace DebateBot.Connection;

/// <summary>The section <c>Discord</c>.</summary>
public sealed class DiscordSettings
{
    /// <summary>The bot's token, from the developer portal. Never logged.</summary>
    public string Token { get; set; } = "";

    public string ApiUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>Over all routes together, without answers to interactions, which Discord counts apart.</summary>
    public int RequestsPerSecond { get; set; } = 45;
}
