using DebateBot.Connection.Rest;

namespace DebateBot.Connection.Gateway;

/// <summary>Lets a new session start when Discord allows one: 1,000 a day, and only so many at once. https://discord.com/developers/docs/events/gateway#session-start-limit-object</summary>
public sealed class SessionGate(IDiscordApi api, TimeProvider time, ILogger<SessionGate> log)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);
    private long? lastStart;

    /// <returns>The address to connect to.</returns>
    /// <exception cref="HttpRequestException">Discord cannot be reached.</exception>
    public async Task<string> PassAsync(CancellationToken cancellationToken)
    {
        var gateway = await api.GetGatewayBotAsync(cancellationToken);
        while (gateway.SessionStartLimit is { Remaining: <= 0 } limit)
        {
            var wait = TimeSpan.FromMilliseconds(Math.Max(limit.ResetAfter, 1000));
            log.LogError("Discord allows no further session for {Wait}: too many were started", wait);
            await Task.Delay(wait, time, cancellationToken);
            gateway = await api.GetGatewayBotAsync(cancellationToken);
        }

        if (lastStart is { } last && time.GetElapsedTime(last) is var since && since < Pace)
            await Task.Delay(Pace - since, time, cancellationToken);
        lastStart = time.GetTimestamp();
        return gateway.Url;
    }
}
