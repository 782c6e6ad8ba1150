namespace DebateBot.Sandbox.Gateway;

/// <summary>A part of a bot's servers.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway#sharding</remarks>
internal sealed record Shard(int Number, int Count)
{
    private const int TimeBits = 22;

    public static readonly Shard Whole = new(0, 1);

    public bool IsValid => Count > 0 && Number >= 0 && Number < Count;

    public bool Has(long guildId) => (guildId >> TimeBits) % Count == Number;

    /// <summary>Direct conversations come to the first.</summary>
    public bool HasDirect => Number == 0;
}
