namespace DebateBot.Connection;

/// <summary>The section <c>Discord</c>.</summary>
public sealed class DiscordSettings
{
    /// <summary>The bot's token, from the developer portal. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>A file that holds the token instead, such as a container's secret.</summary>
    public string TokenFile { get; set; } = "";

    public string ApiUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>Over all routes together, without answers to interactions, which Discord counts apart.</summary>
    public int RequestsPerSecond { get; set; } = 45;

    /// <summary>How many connections share the bot's servers; 0: as many as Discord recommends.</summary>
    public int Shards { get; set; }
}
