using System.Text.Json.Serialization;

namespace DebateBot.Connection.Payloads;

/// <summary>What the bot sends: <c>op</c> says what, <c>d</c> carries it. https://discord.com/developers/docs/events/gateway-events#payload-structure</summary>
public sealed record GatewayCommand<TData>
{
    public int Op { get; set; }

    /// <summary>Null is sent as null: a heartbeat before the first event.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TData? D { get; set; }
}
