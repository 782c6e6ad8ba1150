namespace DebateBot.Connection.Gateway;

/// <summary>Who connects: one of the connections that serve the bot's servers together. https://discord.com/developers/docs/events/gateway#sharding</summary>
/// <param name="ApplicationId">The bot's application: the sessions of another bot are not this one's.</param>
/// <param name="Shard">From 0.</param>
/// <param name="Shards">How many there are.</param>
public sealed record ShardIdentity(string Token, long ApplicationId, int Shard, int Shards)
{
    /// <summary>What its bookmark is saved under.</summary>
    public string Key { get; } = $"{ApplicationId}:{Shard}/{Shards}";

    public override string ToString() => $"{Shard + 1} of {Shards}"; // never the token
}
