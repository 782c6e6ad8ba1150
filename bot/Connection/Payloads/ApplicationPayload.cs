namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/application#application-object</summary>
public sealed record ApplicationPayload
{
    private const int MessageContent = 1 << 18;
    private const int MessageContentLimited = 1 << 19; // the same for applications in fewer than 100 servers

    public ulong Id { get; set; }
    public int Flags { get; set; }

    public bool HasMessageContent => (Flags & (MessageContent | MessageContentLimited)) != 0;
}
