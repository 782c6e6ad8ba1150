using System.Text.Json.Serialization;

namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/events/gateway-events#update-presence</summary>
public sealed record PresencePayload
{
    /// <summary>Idle since; null: not idle.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? Since { get; set; }
    public IReadOnlyList<ActivityPayload> Activities { get; set; } = [new()];
    public string Status { get; set; } = "online";
    public bool Afk { get; set; }
}

/// <summary>A custom status, under the name that Discord gives it.</summary>
public sealed record ActivityPayload
{
    public string Name { get; set; } = "Custom Status";
    public int Type { get; set; } = 4;
    public string State { get; set; } = "Keeps the record of article threads · /privacy";
}
