namespace DebateBot.Connection.Payloads;

/// <summary>A thread to open: of a message, or with a first message of its own in a forum. https://discord.com/developers/docs/resources/channel#start-thread-from-message</summary>
public sealed record ThreadBody
{
    public string Name { get; set; } = "";
    public MessageBody? Message { get; set; }
}
