namespace DebateBot.Chat;

/// <summary>The platform refused, and asking again would not help.</summary>
public sealed class ChatRefused(Refusal reason, int code, string message) : Exception(message)
{
    public Refusal Reason { get; } = reason;

    /// <summary>The platform's own code, for the log.</summary>
    public int Code { get; } = code;
}

public enum Refusal
{
    /// <summary>Any other "no", with its code.</summary>
    Other,

    /// <summary>The channel, thread, message or webhook is gone.</summary>
    Gone,

    /// <summary>The bot may not see or do that there.</summary>
    Forbidden,

    /// <summary>Too late: the interaction's 3 s or 15 min are over, or it was answered already.</summary>
    InteractionOver,

    /// <summary>The server has as many active threads as it may have.</summary>
    TooManyThreads,

    /// <summary>The thread is archived or locked.</summary>
    Archived,

    /// <summary>The request itself is wrong: a limit or a name the platform does not take.</summary>
    Invalid,
}
