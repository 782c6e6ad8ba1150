namespace DebateBot.Connection.Gateway;

/// <summary>What resuming needs. https://discord.com/developers/docs/events/gateway#preparing-to-resume</summary>
public sealed class GatewaySession(string id, string resumeUrl)
{
    public string Id { get; } = id;

    public string ResumeUrl { get; } = resumeUrl;

    /// <summary>The last event that was handed on; the next one is the first to be replayed.</summary>
    public long Sequence { get; set; }
}
