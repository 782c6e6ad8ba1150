namespace DebateBot.Connection.Rest;

/// <summary>The codes that an operation takes for a yes. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json</summary>
public static class ErrorCodes
{
    public const int UnknownMessage = 10008;
    public const int TagRequired = 40067;
    public const int AlreadyAcknowledged = 40060;
    public const int ThreadExists = 160004;
}
