namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/events/gateway#get-gateway-bot</summary>
public sealed record GatewayBotPayload
{
    public string Url { get; set; } = "";

    /// <summary>How many shards Discord recommends.</summary>
    public int Shards { get; set; } = 1;
    public SessionStartLimitPayload SessionStartLimit { get; set; } = new();
}

public sealed record SessionStartLimitPayload
{
    /// <summary>How many sessions may still be started.</summary>
    public int Remaining { get; set; } = 1;

    /// <summary>Milliseconds until the count starts anew.</summary>
    public long ResetAfter { get; set; }

    /// <summary>How many sessions may be started in 5 s.</summary>
    public int MaxConcurrency { get; set; } = 1;
}
