namespace DebateBot.Connection.Payloads;

/// <summary>A thread to open: of a message, or with a first message of its own in a forum. https://discord.com/developers/docs/resources/channel#start-thread-from-message</summary>
public sealed record ThreadBody
{
    private const int Week = 10_080; // minutes, the longest: in an archived thread no slash command runs

    public string Name { get; set; } = "";
    public int AutoArchiveDuration { get; set; } = Week;

    /// <summary>A forum may ask for one.</summary>
    public IReadOnlyList<ulong>? AppliedTags { get; set; }
    public MessageBody? Message { get; set; }
}
