namespace DebateBot.Core.Servers;

/// <summary>What the admins of one server have chosen.</summary>
public sealed class ServerSettings
{
    public long ServerId { get; set; }

    /// <summary>Where articles go when the command names no channel; null: the channel of the command.</summary>
    public long? ArticleChannelId { get; set; }
}
