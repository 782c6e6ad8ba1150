namespace DebateBot.Connection.Gateway;

/// <summary>What a close code asks for. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes</summary>
public static class CloseCodes
{
    /// <summary>What the bot closes with when it wants to resume: 1000 and 1001 would end the session.</summary>
    public const int WillResume = 4000;

    private const string Portal = "https://discord.com/developers/applications → your application → Bot";

    /// <param name="code">Null when the connection broke without one.</param>
    public static Disconnect Meaning(int? code) =>
        code switch
        {
            4004 => new(Next.End, code, TokenRefused.Sentence),
            4010 or 4011 => new(
                Next.End,
                code,
                "This bot is in more servers than its connections to Discord may serve (2,500 each). Remove Discord:Shards from the settings, so that Discord says how many it takes, and start again."
            ),
            4012 => new(Next.End, code, "Discord does not speak version 10 of its API any more. Update DebateBot."),
            4013 => new(
                Next.End,
                code,
                $"Discord does not know one of the intents DebateBot asks for. Update DebateBot; at {Portal} → Privileged Gateway Intents, Message Content Intent must be on."
            ),
            4014 => new(
                Next.End,
                code,
                $"Discord does not let this bot read messages. Switch on Message Content Intent at {Portal} → Privileged Gateway Intents, then start again."
            ),
            4003 or 4007 or 4009 => new(Next.Identify, code),
            _ => new(Next.Resume, code), // also codes that are not Discord's: a refused resume costs nothing
        };
}

/// <summary>How a connection ended, and what to do next.</summary>
/// <param name="Code">The close code, if there was one.</param>
/// <param name="Sentence">For a person, when it is the end.</param>
public sealed record Disconnect(Next Next, int? Code, string? Sentence = null)
{
    /// <summary>What came could not be read at all.</summary>
    public bool IsGarbled { get; init; }
}

public enum Next
{
    /// <summary>Connect again and go on in the same session.</summary>
    Resume,

    /// <summary>Connect again and start a new session.</summary>
    Identify,

    /// <summary>It would be refused for ever.</summary>
    End,
}
