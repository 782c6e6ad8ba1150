using DebateBot.Connection.Payloads;
using DebateBot.Connection.Rest;

namespace DebateBot.Connection.Gateway;

/// <summary>Lets a new session start when Discord allows one: 1,000 a day, and only so many at once. https://discord.com/developers/docs/events/gateway#session-start-limit-object</summary>
public sealed class SessionGate(IDiscordApi api, TimeProvider time, ILogger<SessionGate> log)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    private readonly Dictionary<int, DateTimeOffset> nextStarts = []; // by rate limit key; it is the lock as well

    /// <summary>How many shards Discord recommends for this bot.</summary>
    /// <exception cref="HttpRequestException">Discord cannot be reached.</exception>
    public async Task<int> RecommendedShardsAsync(CancellationToken cancellationToken) =>
        (await api.GetGatewayBotAsync(cancellationToken)).Shards;

    /// <summary>Shards whose numbers have the same remainder start one after the other. https://discord.com/developers/docs/events/gateway#sharding-max-concurrency</summary>
    /// <returns>The address to connect to.</returns>
    /// <exception cref="HttpRequestException">Discord cannot be reached.</exception>
    public async Task<string> PassAsync(int shard, CancellationToken cancellationToken)
    {
        var gateway = await AllowedAsync(cancellationToken);
        if (TakeTurn(shard % Math.Max(1, gateway.SessionStartLimit.MaxConcurrency)) is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken);
        return gateway.Url;
    }

    private async Task<GatewayBotPayload> AllowedAsync(CancellationToken cancellationToken)
    {
        var gateway = await api.GetGatewayBotAsync(cancellationToken);
        while (gateway.SessionStartLimit is { Remaining: <= 0 } limit)
        {
            var wait = TimeSpan.FromMilliseconds(Math.Max(limit.ResetAfter, 1000));
            log.LogError("Discord allows no further session for {Wait}: too many were started", wait);
            await Task.Delay(wait, time, cancellationToken);
            gateway = await api.GetGatewayBotAsync(cancellationToken);
        }

        return gateway;
    }

    private TimeSpan TakeTurn(int key)
    {
        lock (nextStarts)
        {
            var now = time.GetUtcNow();
            var turn = nextStarts.TryGetValue(key, out var next) && next > now ? next : now;
            nextStarts[key] = turn + Pace;
            return turn - now;
        }
    }
}
