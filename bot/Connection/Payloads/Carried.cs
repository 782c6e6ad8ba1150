namespace DebateBot.Connection.Payloads;

/// <summary>What a payload carries. https://discord.com/developers/docs/events/gateway-events#payload-structure</summary>
public sealed record Carried<TData>
{
    public TData? D { get; set; }
}
